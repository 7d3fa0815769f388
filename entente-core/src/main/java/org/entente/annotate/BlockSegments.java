package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.CodePoints;
import org.entente.model.Document;
import org.entente.model.Sentence;

/** Segments of one document, block by block. Keeps who speaks from one block to the next. */
final class BlockSegments {
    private static final int HEADING_LENGTH = 90;
    private static final int HEADING_WORDS = 12;

    private final String text;
    private final String language;
    private final List<LineBreaks.Block> blocks;
    private final Optional<Segment.Range> headline;
    private final SpeakerLabels labels;
    private final SentenceBreaks breaks;
    private final StageDirections stage;
    private final List<Segment> found = new ArrayList<>();
    private Optional<Segment.Range> speaker = Optional.empty();

    BlockSegments(
            Document document,
            CodePoints points,
            List<LineBreaks.Block> blocks,
            Abbreviations abbreviations,
            WordLists words) {
        this.text = document.text();
        this.language = document.language().map(tag -> tag.split("-", 2)[0]).orElse("en");
        this.blocks = blocks;
        this.headline = document.headline()
                .map(span -> new Segment.Range(points.index(span.begin()), points.index(span.end())));
        this.labels = SpeakerLabels.of(text, blocks, words);
        this.breaks = new SentenceBreaks(abbreviations, words);
        this.stage = new StageDirections(words);
    }

    List<Segment> segments() {
        for (int i = 0; i < blocks.size(); i++) {
            LineBreaks.Block block = blocks.get(i);
            if (headline(block)) {
                add(new Segment.Range(block.begin(), block.end()), i, Sentence.Kind.HEADLINE);
            } else if (heading(i)) {
                add(new Segment.Range(block.begin(), block.end()), i, Sentence.Kind.HEADING);
            } else {
                paragraph(block, i);
            }
        }
        return found;
    }

    private boolean headline(LineBreaks.Block block) {
        return headline.filter(range -> range.begin() < block.end() && block.begin() < range.end())
                .isPresent();
    }

    /** A short line without a full stop, with something below it that it can head. */
    private boolean heading(int at) {
        LineBreaks.Block block = blocks.get(at);
        Line line = block.lines().get(0);
        char last = line.last(text);
        return block.lines().size() == 1
                && at + 1 < blocks.size()
                && line.length() <= HEADING_LENGTH
                && !line.terminated(text)
                && ",:;—–-\"”".indexOf(last) < 0
                && !line.lower(text)
                && ItemMarker.end(text, line.begin(), line.end()) == line.begin()
                && labels.at(line.begin(), line.end()).isEmpty()
                && text.substring(line.begin(), line.end()).split("\\s+", -1).length <= HEADING_WORDS;
    }

    private void paragraph(LineBreaks.Block block, int number) {
        if (!labels.transcript()) {
            speaker = Optional.empty();
        }
        int marker = ItemMarker.end(text, block.begin(), block.end());
        Sentence.Kind kind = marker > block.begin() ? Sentence.Kind.ITEM : Sentence.Kind.BODY;
        for (Segment.Range sentence : breaks.split(text, marker, block.end(), language)) {
            Segment.Range said = afterLabel(sentence);
            for (Segment.Range part : LengthLimit.cut(text, stage.strip(text, said))) {
                add(part, number, kind);
            }
        }
    }

    private Segment.Range afterLabel(Segment.Range sentence) {
        Optional<SpeakerLabels.Label> label = labels.at(sentence.begin(), sentence.end());
        label.ifPresent(found -> speaker = Optional.of(found.words()));
        return label.map(found -> new Segment.Range(found.content(), sentence.end()))
                .orElse(sentence);
    }

    private void add(Segment.Range range, int paragraph, Sentence.Kind kind) {
        if (text.substring(range.begin(), range.end()).codePoints().anyMatch(Character::isLetterOrDigit)) {
            boolean spoken = kind == Sentence.Kind.BODY || kind == Sentence.Kind.ITEM;
            found.add(new Segment(range.begin(), range.end(), paragraph, kind, spoken ? speaker : Optional.empty()));
        }
    }
}
