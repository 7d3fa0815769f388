package org.entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Translates NLP4J's feature templates. One that we cannot compute is refused: a feature left out would go unseen. */
final class TemplateReader {
    private TemplateReader() {}

    static FeatureTemplates read(FeatureTemplate<?, ?> template) {
        List<FeatureTemplates.ListTemplate> lists = template.getSetFeatureList().stream()
                .map(item -> new FeatureTemplates.ListTemplate(place(item), listColumn(item)))
                .toList();
        List<List<FeatureTemplates.Item>> texts = template.getFeatureList().stream()
                .map(items -> Arrays.stream(items)
                        .map(item -> new FeatureTemplates.Item(place(item), column(item)))
                        .toList())
                .toList();
        return new FeatureTemplates(lists, texts);
    }

    private static Place place(FeatureItem item) {
        Place.Start start = switch (item.getSource()) {
            case i -> Place.Start.I;
            case j -> Place.Start.J;
            case k -> Place.Start.K;
        };
        return new Place(start, item.getWindow(), relation(item));
    }

    private static Place.Relation relation(FeatureItem item) {
        Relation relation = item.getRelation();
        if (relation == null) {
            return Place.Relation.NONE;
        }
        String name = relation.name().toUpperCase(Locale.ROOT);
        return Arrays.stream(Place.Relation.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(item));
    }

    private static ListColumn listColumn(FeatureItem item) {
        return switch (item.getField()) {
            case ambiguity_classes -> ListColumn.AMBIGUITIES;
            case word_clusters -> ListColumn.CLUSTERS;
            case named_entity_gazetteers -> ListColumn.GAZETTEERS;
            case orthographic -> ListColumn.ORTHOGRAPHY;
            case positional -> ListColumn.POSITION;
            default -> throw unknown(item);
        };
    }

    private static Column column(FeatureItem item) {
        return switch (item.getField()) {
            case word_form_simplified -> Column.FORM;
            case word_form_simplified_lowercase -> Column.LOWER;
            case word_shape -> Column.SHAPE;
            case ambiguity_classes -> Column.AMBIGUITY;
            case part_of_speech_tag -> Column.TAG;
            case lemma -> Column.LEMMA;
            case named_entity_tag -> Column.ENTITY;
            case dependency_label -> Column.LABEL;
            case valency -> valency(item);
            case prefix, suffix -> affix(item);
            default -> throw unknown(item);
        };
    }

    private static Column valency(FeatureItem item) {
        if (item.getAttribute() != Direction.all) {
            throw unknown(item);
        }
        return Column.VALENCY;
    }

    private static Column affix(FeatureItem item) {
        String name = "%s_%s".formatted(item.getField(), item.getAttribute()).toUpperCase(Locale.ROOT);
        return Arrays.stream(Column.values())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(item));
    }

    private static IllegalStateException unknown(FeatureItem item) {
        return new IllegalStateException("expected a feature that NLP4J 1.1.2's models use, found " + item);
    }
}
