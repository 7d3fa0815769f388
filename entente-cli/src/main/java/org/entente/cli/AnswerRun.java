package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import org.entente.read.Failure;
import org.entente.read.ObjectLine;
import org.entente.read.ObjectReader;
import org.entente.read.ObjectSink;
import org.entente.read.ReadOptions;
import org.entente.read.raw.Surrogates;
import org.entente.read.raw.UnreadableException;

/** Answers the questions of files, one JSON object a line, each with one line that keeps its id. */
final class AnswerRun {
    private final ObjectMapper json = new ObjectMapper();
    private final Answering answering;
    private final InputStream in;
    private final PrintWriter err;
    private int failures;
    private int answers;

    /** What is asked and answered. */
    interface Answering {
        /**
         * Puts the answer to a question.
         *
         * @throws UnreadableException if the question cannot be answered
         */
        void answer(ObjectLine question, ObjectNode answer) throws UnreadableException;

        /** Puts what stands where there can be no answer. */
        void none(ObjectNode answer);
    }

    AnswerRun(Answering answering, InputStream in, PrintWriter err) {
        this.answering = answering;
        this.in = in;
        this.err = err;
    }

    /** Answers all; gives the exit code. */
    int over(List<String> inputs, Output output) {
        new ObjectReader(ReadOptions.standard(), in).read(inputs, new ObjectSink() {
            @Override
            public void object(ObjectLine question) {
                write(answer(question), output);
            }

            @Override
            public void failed(Failure failure) {
                tell(failure);
                if (failure.line().isPresent()) {
                    write(unanswered(json.createObjectNode().putNull("id"), failure), output);
                }
            }

            @Override
            public void warned(Failure warning) {
                line(warning);
            }
        });
        if (answers > 0 || failures == 0 || !output.replaces()) {
            output.keep();
        }
        return failures > 0 ? 1 : 0;
    }

    private ObjectNode answer(ObjectLine question) {
        ObjectNode answer = json.createObjectNode();
        answer.set("id", id(question.object().path("id")));
        try {
            answering.answer(question, answer);
            answers++;
            return answer;
        } catch (UnreadableException e) {
            Failure failure = question.failure(e);
            tell(failure);
            return unanswered(answer, failure);
        }
    }

    /** As it was given; half a character is none, and cannot be written. */
    private static JsonNode id(JsonNode id) {
        if (id.isTextual()) {
            return TextNode.valueOf(Surrogates.repaired(id.textValue()));
        }
        return id.isMissingNode() ? NullNode.getInstance() : id;
    }

    private ObjectNode unanswered(ObjectNode answer, Failure failure) {
        answering.none(answer);
        return answer.put("failed", failure.code() + " " + failure.message());
    }

    private void write(ObjectNode answer, Output output) {
        try {
            output.writer().write(json.writeValueAsString(answer));
            output.writer().write('\n');
        } catch (IOException e) {
            throw output.failed(e);
        }
    }

    private void tell(Failure failure) {
        failures++;
        line(failure);
    }

    private void line(Failure failure) {
        err.println("entente: " + failure.oneLine());
        err.flush();
    }
}
