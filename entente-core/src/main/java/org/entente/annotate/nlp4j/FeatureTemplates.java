package org.entente.annotate.nlp4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The features of a model. Places and items that several templates share are listed once, to be looked up once a state.
 *
 * <p>A feature is known by one text: its template's number as a character, then its value. NLP4J numbers the list
 * templates first and joins the values of the others with underscores.
 */
final class FeatureTemplates {

    /** Asks a list of a token; makes a feature of each text in it. */
    record ListTemplate(Place place, ListColumn column) {}

    /** Asks one text of a token. */
    record Item(Place place, Column column) {}

    private final List<ListTemplate> listTemplates;
    private final List<List<Item>> templates;
    private final List<Place> places;
    private final List<Item> items;
    private final int[] listPlaces;
    private final int[] itemPlaces;
    private final int[][] templateItems;

    FeatureTemplates(List<ListTemplate> listTemplates, List<List<Item>> templates) {
        this.listTemplates = List.copyOf(listTemplates);
        this.templates = templates.stream().map(List::copyOf).toList();
        Map<Place, Integer> placeNumbers = new HashMap<>();
        Map<Item, Integer> itemNumbers = new HashMap<>();
        this.places = new ArrayList<>();
        this.items = new ArrayList<>();
        this.listPlaces = listTemplates.stream()
                .mapToInt(template -> number(template.place(), placeNumbers, places))
                .toArray();
        this.templateItems = templates.stream()
                .map(template -> template.stream()
                        .mapToInt(item -> number(item, itemNumbers, items))
                        .toArray())
                .toArray(int[][]::new);
        this.itemPlaces = items.stream()
                .mapToInt(item -> number(item.place(), placeNumbers, places))
                .toArray();
    }

    private static <T> int number(T thing, Map<T, Integer> numbers, List<T> things) {
        return numbers.computeIfAbsent(thing, added -> {
            things.add(added);
            return things.size() - 1;
        });
    }

    List<ListTemplate> listTemplates() {
        return listTemplates;
    }

    List<List<Item>> templates() {
        return templates;
    }

    /** How many different places there are. */
    int placeCount() {
        return places.size();
    }

    Place place(int number) {
        return places.get(number);
    }

    /** How many different items there are. */
    int itemCount() {
        return items.size();
    }

    Column itemColumn(int item) {
        return items.get(item).column();
    }

    /** The number of the place that an item looks at. */
    int itemPlace(int item) {
        return itemPlaces[item];
    }

    int listTemplateCount() {
        return listPlaces.length;
    }

    ListColumn listColumn(int template) {
        return listTemplates.get(template).column();
    }

    /** The number of the place that a list template looks at. */
    int listPlace(int template) {
        return listPlaces[template];
    }

    int templateCount() {
        return templateItems.length;
    }

    /** The numbers of the items whose texts a template joins; not to be changed. */
    int[] templateItems(int template) {
        return templateItems[template];
    }

    /** Begins the key of a feature; a template's number counts the list templates first. */
    static long keyStart(int template) {
        return TextHash.append(0, (char) template);
    }

    /** The key under which a model knows a feature of one text; the reference for what {@link Scorer} does in parts. */
    static long key(int template, String value) {
        return TextHash.append(keyStart(template), TextHash.of(value), TextHash.power(value.length()));
    }
}
