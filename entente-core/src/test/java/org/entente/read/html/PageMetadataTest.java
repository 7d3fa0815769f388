package org.entente.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2025-08-23T06:00:00+09:00'>",
                "<meta name='DC.date.issued' content='2025-08-23'>",
                "<meta name=pubdate content='Sat, 23 Aug 2025 08:00:00 GMT'>",
                "<meta itemprop=datePublished content=20250823>",
                "<meta name=date content='August 23, 2025'>",
                "<span itemprop=datePublished>23 August 2025</span>",
                "<article><time datetime='2025-08-23'>Saturday</time><time datetime=2025-08-24>later</time></article>",
                "<p>Posted <time datetime='2025-08-23 10:00'>on Saturday</time></p>",
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": \"2025-08-23\"}</script>",
                "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebPage\", \"datePublished\": \"2020-01-01\"}, {\"@type\": [\"Article\"], \"datePublished\": \"2025-08-23\"}]}</script>",
                "<script type='application/ld+json'>{broken</script><meta name=date content=2025-08-23>"
            })
    void findsThePublicationDate(String html) {
        assertEquals(Optional.of(LocalDate.of(2025, 8, 23)), of(html).published());
    }

    @Test
    void aDateOfChangeIsNoPublicationDate() {
        assertEquals(
                Optional.empty(),
                of("<meta property='article:modified_time' content='2025-08-23'><meta name=last-modified content=2025-08-23>")
                        .published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property=og:site_name content='The Post'>",
                "<script type='application/ld+json'>{\"@type\": \"Report\", \"publisher\": {\"name\": \"The Post\"}}</script>",
                "<div itemprop=publisher><span itemprop=name>The Post</span></div>"
            })
    void findsThePublisher(String html) {
        assertEquals(Optional.of("The Post"), of(html).publisher());
    }

    @Test
    void findsAuthorsWithoutTheWordBy() {
        assertEquals(
                Optional.of("Ann Author"),
                of("<p class=byline>By Ann Author</p>").byline());
        assertEquals(
                Optional.of("Ann Author, Ben Writer"),
                of("<script type='application/ld+json'>{\"@type\": \"Article\", \"author\": [{\"name\": \"Ann Author\"}, {\"name\": \"Ben Writer\"}]}</script>")
                        .byline());
        assertEquals(
                Optional.empty(),
                of("<meta property='article:author' content='https://example.org/ann'>")
                        .byline());
    }

    @Test
    void theTitleIsTheHeadlineWithoutTheSite() {
        assertEquals(
                Optional.of("Ministers meet"),
                of("<title>Ministers meet | The Post</title><h1>Ministers meet</h1>")
                        .title());
        assertEquals(
                Optional.of("Ministers meet"),
                of("<meta property=og:title content='Ministers meet - The Post'><meta property=og:site_name content='The Post'>")
                        .title());
        assertEquals(
                Optional.of("Trade - a way out"),
                of("<title>Trade - a way out</title>").title());
        assertEquals(Optional.empty(), of("<p>Nothing</p>").title());
    }

    @ParameterizedTest
    @CsvSource({"en, en", "en_GB, en-GB", "ur, ur", "zh-hans-cn, zh-Hans-CN"})
    void theLanguageIsATag(String given, String tag) {
        assertEquals(Optional.of(tag), of("<html lang='" + given + "'>").language());
    }

    @Test
    void aLanguageThatIsNoTagIsNone() {
        assertEquals(Optional.empty(), of("<html lang='???'>").language());
    }

    private static PageMetadata of(String html) {
        return new PageMetadata(Jsoup.parse(html));
    }
}
