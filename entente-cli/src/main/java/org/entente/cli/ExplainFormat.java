package org.entente.cli;

/** How {@code explain} shows what it found out. */
enum ExplainFormat {
    TEXT,
    JSONL;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
