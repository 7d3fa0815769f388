package org.entente.cli;

import java.nio.charset.Charset;
import org.entente.read.raw.CharsetLabels;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Names of character encodings, as pages and people write them. */
final class EncodingName implements ITypeConverter<Charset> {
    private static final String USUAL = "UTF-8, UTF-16, windows-1252, ISO-8859-1, ISO-8859-2, Shift_JIS, EUC-JP,"
            + " ISO-2022-JP, EUC-KR, GB18030, Big5, KOI8-R, windows-1251, windows-1256";

    @Override
    public Charset convert(String name) {
        return CharsetLabels.charset(name)
                .orElseThrow(() -> new TypeConversionException(
                        "expected %s, or another name that Java knows, found \"%s\"".formatted(USUAL, name)));
    }
}
