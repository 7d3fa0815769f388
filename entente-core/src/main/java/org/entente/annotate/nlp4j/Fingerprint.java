package org.entente.annotate.nlp4j;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * Tells one version of a class path resource from another.
 *
 * @param length its size in bytes
 * @param crc32 its CRC-32, which a jar's directory holds: reading it costs nothing, hashing 73 MB of models would
 */
record Fingerprint(long length, long crc32) {

    static Fingerprint of(URL resource) throws IOException {
        URLConnection connection = resource.openConnection();
        if (connection instanceof JarURLConnection jarConnection) {
            connection.setUseCaches(false);
            try (JarFile jar = jarConnection.getJarFile()) {
                ZipEntry entry = jar.getEntry(jarConnection.getEntryName());
                if (entry != null && entry.getSize() >= 0 && entry.getCrc() >= 0) {
                    return new Fingerprint(entry.getSize(), entry.getCrc());
                }
            }
        }
        return ofContent(resource);
    }

    private static Fingerprint ofContent(URL resource) throws IOException {
        CRC32 crc = new CRC32();
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = resource.openStream()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                crc.update(buffer, 0, count);
                length += count;
            }
        }
        return new Fingerprint(length, crc.getValue());
    }
}
