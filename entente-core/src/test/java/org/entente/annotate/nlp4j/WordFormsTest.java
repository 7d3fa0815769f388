package org.entente.annotate.nlp4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import org.junit.jupiter.api.Test;

class WordFormsTest {

    @Test
    void areThoseOfNlp4j() {
        String[] forms = {
            "Tokyo",
            "1,000",
            "$5",
            "U.S.",
            "www.example.org",
            "http://x",
            "ftp://x.y",
            "HTTPS://A",
            "a.doc",
            ".doc",
            "x.PDF",
            "3.5%",
            "--",
            "----",
            "“",
            "’s",
            "–",
            "",
            "a_b",
            "10:30",
            "2021-22",
            "192.168.0.1",
            "me@x.org"
        };
        for (String form : forms) {
            assertEquals(StringUtils.toSimplifiedForm(form), WordForms.simplify(form), form);
        }
    }

    @Test
    void doNotRunOutOfStackForWordWithoutEnd() {
        assertEquals(WordForms.LINK, WordForms.simplify("a-b.".repeat(50_000)));
    }
}
