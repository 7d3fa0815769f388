package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheDirectoryTest {
    @Test
    void takesTheMostParticularSetting() {
        assertEquals(
                Path.of("/e"),
                CacheDirectory.of(Map.of("ENTENTE_CACHE", "/e", "XDG_CACHE_HOME", "/x", "HOME", "/h"), "/u"));
        assertEquals(Path.of("/x/entente"), CacheDirectory.of(Map.of("XDG_CACHE_HOME", "/x", "HOME", "/h"), "/u"));
        assertEquals(Path.of("/h/.cache/entente"), CacheDirectory.of(Map.of("HOME", "/h"), "/u"));
        assertEquals(Path.of("/u/.cache/entente"), CacheDirectory.of(Map.of(), "/u"));
    }

    @Test
    void passesOverBlankAndRelativeSettings() {
        assertEquals(
                Path.of("/u/.cache/entente"),
                CacheDirectory.of(Map.of("ENTENTE_CACHE", " ", "XDG_CACHE_HOME", "here"), "/u"));
        assertEquals(Path.of("/u/.cache/entente"), CacheDirectory.of(Map.of("HOME", ""), "/u"));
    }
}
