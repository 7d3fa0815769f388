package org.entente;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.entente.model.CoderVersion;

/** Which Entente this is. */
public final class Version {
    private static final String CODEBOOK = "PLOVER 2.0";

    private Version() {}

    /** The coder and codebook of this build: what claims carry. */
    public static CoderVersion coder() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("expected version.properties beside " + Version.class);
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CoderVersion("entente", properties.getProperty("version", "unknown"), CODEBOOK);
    }
}
