package org.entente.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in JSON-LD.
 *
 * @see "schema.org, Article and its subtypes"
 */
final class LinkedData {
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "AdvertiserContentArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report",
            "TechArticle",
            "ScholarlyArticle",
            "SocialMediaPosting",
            "WebPage",
            "GovernmentService",
            "SpecialAnnouncement",
            "Legislation");
    private static final int MOST_NODES = 20_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final List<JsonNode> articles = new ArrayList<>();

    private LinkedData() {}

    /** Reads the scripts of a page; broken ones say nothing. */
    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type=application/ld+json]")) {
            tree(script.data()).ifPresent(data::collect);
        }
        // A page's own description counts less than its article's.
        data.articles.sort((one, other) -> Boolean.compare(typed(one, "WebPage"), typed(other, "WebPage")));
        return data;
    }

    private static Optional<JsonNode> tree(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int count = 0; !open.isEmpty() && count < MOST_NODES; count++) {
            JsonNode node = open.poll();
            if (node.isObject() && ARTICLES.stream().anyMatch(type -> typed(node, type))) {
                articles.add(node);
            }
            node.forEach(open::add);
        }
    }

    private static boolean typed(JsonNode node, String type) {
        JsonNode types = node.path("@type");
        if (types.isArray()) {
            for (JsonNode one : types) {
                if (one.asText().equals(type)) {
                    return true;
                }
            }
            return false;
        }
        return types.asText().equals(type);
    }

    /** The first article's value of a property: a text, or the name of a thing. */
    Optional<String> value(String property) {
        for (JsonNode article : articles) {
            Optional<String> found = words(article.path(property));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> words(JsonNode node) {
        if (node.isArray()) {
            List<String> all = new ArrayList<>();
            node.forEach(one -> scalar(one).ifPresent(all::add));
            return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
        }
        return scalar(node);
    }

    private static Optional<String> scalar(JsonNode node) {
        JsonNode value = node.isObject() ? node.path("name") : node;
        return Optional.of(value.asText("")).map(String::strip).filter(words -> !words.isEmpty());
    }
}
