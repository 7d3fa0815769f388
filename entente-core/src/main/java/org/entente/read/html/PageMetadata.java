package org.entente.read.html;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.read.raw.FoundDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: JSON-LD, Open Graph, Dublin Core, microdata, and the habits of publishers. */
final class PageMetadata {
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "article.published",
            "datepublished",
            "date.published",
            "publish_date",
            "publishdate",
            "publish-date",
            "published",
            "publication_date",
            "publicationdate",
            "pubdate",
            "sailthru.date",
            "parsely-pub-date",
            "cxenseparse:recs:publishtime",
            "citation_publication_date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.created",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "dcterms.available",
            "originalpublicationdate",
            "article_date_original",
            "displaydate",
            "date",
            "created");
    private static final List<String> PUBLISHERS = List.of(
            "og:site_name",
            "publisher",
            "dc.publisher",
            "dcterms.publisher",
            "citation_publisher",
            "copyright-holder",
            "application-name");
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "parsely-author",
            "sailthru.author",
            "citation_author");
    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "headline");
    private static final Pattern SITE =
            Pattern.compile("\\s+[|\u2013\u2014\u00bb\u2022-]\\s+[^|\u2013\u2014\u00bb\u2022]{2,60}$");
    private static final Pattern BY = Pattern.compile("(?i)^(?:written\\s+)?by:?\\s+");
    private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");
    private static final int LONGEST_NAME = 200;

    private final Document page;
    private final LinkedData data;
    private final Map<String, String> metas;

    PageMetadata(Document page) {
        this.page = page;
        this.data = LinkedData.of(page);
        this.metas = metas(page);
    }

    Optional<LocalDate> published() {
        return data.value("datePublished")
                .flatMap(FoundDate::parse)
                .or(() -> microdata("datePublished").flatMap(FoundDate::parse))
                .or(this::metaDate)
                .or(this::timeElement)
                .or(() -> data.value("dateCreated").flatMap(FoundDate::parse));
    }

    private Optional<LocalDate> metaDate() {
        return DATES.stream()
                .flatMap(name -> meta(name).flatMap(FoundDate::parse).stream())
                .findFirst();
    }

    /** The first time element in the article, or in the page if there is only one. */
    private Optional<LocalDate> timeElement() {
        Optional<LocalDate> marked = page.select("time[pubdate], article time[datetime], main time[datetime]").stream()
                .flatMap(time -> FoundDate.parse(time.attr("datetime")).stream())
                .findFirst();
        var all = page.select("time[datetime]");
        return marked.or(() -> all.size() == 1 ? FoundDate.parse(all.attr("datetime")) : Optional.empty());
    }

    Optional<String> publisher() {
        return data.value("publisher").or(() -> first(PUBLISHERS)).or(() -> microdata("publisher"));
    }

    Optional<String> byline() {
        return data.value("author")
                .or(() -> first(AUTHORS))
                .or(() -> microdata("author"))
                .or(() -> element("[rel=author], .byline, .author-name"))
                .map(name -> BY.matcher(name).replaceFirst(""))
                .filter(name -> !name.contains("://") && name.length() <= LONGEST_NAME);
    }

    /** The headline without the name of the site. */
    Optional<String> title() {
        return data.value("headline")
                .or(() -> first(TITLES))
                .or(() -> element("h1"))
                .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()))
                .map(title -> withoutSite(title.strip()));
    }

    private String withoutSite(String title) {
        String site = publisher().orElse("");
        String shorter = SITE.matcher(title).replaceFirst("");
        boolean named = !site.isEmpty() && title.endsWith(site);
        boolean heading =
                page.select("h1").stream().anyMatch(h1 -> h1.text().strip().equals(shorter));
        return named || heading ? shorter : title;
    }

    Optional<String> language() {
        return Optional.of(page.select("html").attr("lang"))
                .filter(tag -> !tag.isBlank())
                .or(() -> data.value("inLanguage"))
                .or(() -> meta("content-language"))
                .or(() -> meta("dc.language"))
                .or(() -> meta("og:locale"))
                .map(PageMetadata::tag)
                .filter(tag -> !tag.isEmpty());
    }

    /** As BCP 47 writes it; empty if it is no tag. */
    private static String tag(String found) {
        String tag = Locale.forLanguageTag(found.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? "" : tag;
    }

    /** The text of the article in JSON-LD, for pages that show theirs by script. */
    Optional<String> articleBody() {
        return data.value("articleBody");
    }

    private Optional<String> first(List<String> names) {
        return names.stream().flatMap(name -> meta(name).stream()).findFirst();
    }

    private Optional<String> meta(String name) {
        return Optional.ofNullable(metas.get(name));
    }

    /** The first content under each name, names in lower case. */
    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String key : NAMING) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!content.isEmpty() && !name.isEmpty()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
        return metas;
    }

    private Optional<String> microdata(String property) {
        for (Element element : page.select("[itemprop=" + property + "]")) {
            Element name = element.selectFirst("[itemprop=name]");
            Element named = name == null ? element : name;
            for (String value : List.of(named.attr("content"), named.attr("datetime"), named.text())) {
                if (!value.isBlank()) {
                    return Optional.of(value.strip());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> element(String query) {
        return page.select(query).stream()
                .map(found -> found.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
