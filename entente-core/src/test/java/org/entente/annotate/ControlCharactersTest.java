package org.entente.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.model.Annotated;
import org.entente.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCharactersTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u000b", "\f", "\u0085", "\u001c", "\u0000", "\t"})
    void makesNoTokenOfAControlCharacter(String control) {
        Annotated annotated = Annotators.annotate("Norway thanked " + control + " Chile.");
        List<Token> tokens = annotated.sentences().get(0).tokens();
        assertEquals(
                List.of("Norway", "thanked", "Chile", "."),
                tokens.stream().map(Token::form).toList());
        assertEquals("Chile", annotated.words(tokens.get(2).span()));
    }
}
