package org.entente;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.entente.codebook.folder.Edition;
import org.entente.model.CoderVersion;

/** Which Entente this is. */
public final class Version {
    private Version() {}

    /** The coder and codebook of this build: what claims carry. */
    public static CoderVersion coder() {
        return coder(Edition.shipped().toString());
    }

    /**
     * This build with a codebook of the user's.
     *
     * @param codebook its names, versions and hash
     */
    public static CoderVersion coder(String codebook) {
        return coder(codebook, Optional.empty());
    }

    /**
     * This build with a codebook and perhaps a model beside the rules.
     *
     * @param codebook its names, versions and hash
     * @param model name and version of the model, which follow the build's after a plus
     */
    public static CoderVersion coder(String codebook, Optional<String> model) {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("expected version.properties beside " + Version.class);
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = properties.getProperty("version", "unknown");
        return new CoderVersion(
                "entente", model.map(name -> version + "+" + name).orElse(version), codebook);
    }
}
