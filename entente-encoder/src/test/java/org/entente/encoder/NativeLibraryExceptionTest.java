package org.entente.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is said where a native library cannot be loaded: one line, with what was expected and what was found. */
class NativeLibraryExceptionTest {
    private static String message(Throwable cause) {
        return String.valueOf(new NativeLibraryException("Abacus", cause).getMessage());
    }

    private static String found(Throwable cause) {
        return message(cause).replaceFirst(".*, found ", "");
    }

    @Test
    void namesTheLibraryAndTheSystem() {
        String expected = "expected a native library of Abacus for this system (%s, %s), found "
                .formatted(System.getProperty("os.name"), System.getProperty("os.arch"));
        assertTrue(message(new UnsatisfiedLinkError("no abacus")).startsWith(expected), message(new Error()));
    }

    @Test
    void anExceptionWithoutMessageIsNamedAndNeverNull() {
        assertEquals("ExceptionInInitializerError", found(new ExceptionInInitializerError((String) null)));
        assertFalse(message(new ExceptionInInitializerError()).contains("null"));
    }

    @Test
    void theCauseOfAllIsTold() {
        Throwable root = new UnsatisfiedLinkError("libm.so.9: no such file");
        Throwable chain = new ExceptionInInitializerError(new IllegalStateException("cannot load", root));
        assertEquals(
                "ExceptionInInitializerError, caused by IllegalStateException: cannot load, caused by"
                        + " UnsatisfiedLinkError: libm.so.9: no such file",
                found(chain));
    }

    @Test
    void aMessageThatOnlyRepeatsItsCauseIsNotSaidTwice() {
        assertEquals(
                "RuntimeException, caused by IOException: disk full",
                found(new RuntimeException(new IOException("disk full"))));
    }

    @Test
    void isOneLine() {
        assertEquals("Error: first; second", found(new Error("first\n   second\n")));
    }
}
