package org.entente.cli;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a run is, on standard error: documents, rate, time left. */
interface Progress extends AutoCloseable {
    /** One document more is done. */
    void step();

    /** Wipes what is shown, so that a line can be written in its place. */
    void clear();

    @Override
    void close();

    /** Shows nothing. */
    static Progress none() {
        return new Progress() {
            @Override
            public void step() {}

            @Override
            public void clear() {}

            @Override
            public void close() {}
        };
    }

    /**
     * A bar.
     *
     * @param total how many documents there are; below 0 where nobody knows
     */
    static Progress bar(long total, int width, PrintStream err) {
        int cells = Math.max(1, width - 1);
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("entente")
                .setUnit(" documents", 1)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis((int) Duration.ofMillis(250).toMillis())
                .setConsumer(new ConsoleProgressBarConsumer(err, cells))
                .showSpeed()
                .build();
        return new Progress() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void clear() {
                err.print("\r" + " ".repeat(cells) + "\r");
                err.flush();
            }

            @Override
            public void close() {
                bar.close();
                clear();
            }
        };
    }
}
