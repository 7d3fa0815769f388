package org.entente.encoder;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows of the encoder: what it may know of the core, and what of its libraries others may see. */
class EncoderArrowsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente");
    private static final DescribedPredicate<JavaClass> ENGINES =
            resideInAnyPackage("ai.onnxruntime..", "ai.onnx..", "ai.djl..", "com.google.protobuf..");

    @Test
    void knowsOfTheCoreOnlyEventsModelAndPlover() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.encoder..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.entente..")
                        .and(resideOutsideOfPackages(
                                "org.entente.encoder..",
                                "org.entente.code.event",
                                "org.entente.model",
                                "org.entente.codebook.plover")))
                .check(CLASSES);
    }

    @Test
    void nobodyElseUsesTheEngines() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.encoder..")
                .should()
                .dependOnClassesThat(ENGINES)
                .check(CLASSES);
    }

    @Test
    void noPublicMethodShowsTheirTypes() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.entente.encoder..")
                .should()
                .notHaveRawReturnType(ENGINES)
                .check(CLASSES);
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.entente.encoder..")
                .should()
                .haveRawParameterTypes(DescribedPredicate.anyElementThat(ENGINES))
                .check(CLASSES);
    }
}
