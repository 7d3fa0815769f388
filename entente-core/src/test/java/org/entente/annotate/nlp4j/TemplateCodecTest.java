package org.entente.annotate.nlp4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateCodecTest {

    @Test
    void decodesWhatItEncoded() {
        Place left = new Place(Place.Start.I, -1, Place.Relation.NONE);
        Place head = new Place(Place.Start.K, -2, Place.Relation.H2);
        FeatureTemplates templates = new FeatureTemplates(
                List.of(new FeatureTemplates.ListTemplate(left, ListColumn.CLUSTERS)),
                List.of(
                        List.of(new FeatureTemplates.Item(head, Column.LEMMA)),
                        List.of(
                                new FeatureTemplates.Item(left, Column.TAG),
                                new FeatureTemplates.Item(head, Column.LEMMA))));
        FeatureTemplates decoded = TemplateCodec.decode(TemplateCodec.encode(templates));
        assertEquals(templates.listTemplates(), decoded.listTemplates());
        assertEquals(templates.templates(), decoded.templates());
        assertEquals(2, decoded.placeCount());
        assertEquals(2, decoded.itemCount());
    }
}
