package org.entente.annotate.nlp4j;

import java.util.ArrayList;
import java.util.List;

/** Feature templates as lists of words, for the cache file. */
final class TemplateCodec {
    private TemplateCodec() {}

    /** One list a template; the list templates first, each with {@code *} as its first word. */
    static List<List<String>> encode(FeatureTemplates templates) {
        List<List<String>> encoded = new ArrayList<>();
        for (FeatureTemplates.ListTemplate template : templates.listTemplates()) {
            List<String> words = new ArrayList<>(List.of("*"));
            words.addAll(words(template.place()));
            words.add(template.column().name());
            encoded.add(words);
        }
        for (List<FeatureTemplates.Item> template : templates.templates()) {
            List<String> words = new ArrayList<>();
            for (FeatureTemplates.Item item : template) {
                words.addAll(words(item.place()));
                words.add(item.column().name());
            }
            encoded.add(words);
        }
        return encoded;
    }

    static FeatureTemplates decode(List<List<String>> encoded) {
        List<FeatureTemplates.ListTemplate> lists = new ArrayList<>();
        List<List<FeatureTemplates.Item>> templates = new ArrayList<>();
        for (List<String> words : encoded) {
            if (words.get(0).equals("*")) {
                lists.add(new FeatureTemplates.ListTemplate(place(words, 1), ListColumn.valueOf(words.get(4))));
            } else {
                List<FeatureTemplates.Item> items = new ArrayList<>();
                for (int i = 0; i < words.size(); i += 4) {
                    items.add(new FeatureTemplates.Item(place(words, i), Column.valueOf(words.get(i + 3))));
                }
                templates.add(items);
            }
        }
        return new FeatureTemplates(lists, templates);
    }

    private static List<String> words(Place place) {
        return List.of(
                place.start().name(),
                Integer.toString(place.window()),
                place.relation().name());
    }

    private static Place place(List<String> words, int from) {
        return new Place(
                Place.Start.valueOf(words.get(from)),
                Integer.parseInt(words.get(from + 1)),
                Place.Relation.valueOf(words.get(from + 2)));
    }
}
