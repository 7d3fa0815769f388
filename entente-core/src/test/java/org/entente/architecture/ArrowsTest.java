package org.entente.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows of the architecture page: a stage knows model, codebook and pipeline, never another stage. */
class ArrowsTest {
    private static final List<String> STAGES = List.of("read", "annotate", "code", "resolve", "merge");
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente");

    @ParameterizedTest
    @ValueSource(strings = {"read", "annotate", "code", "resolve", "merge"})
    void aStageKnowsNoOtherStageAndNotTheFrontDoor(String stage) {
        String[] others = Stream.concat(
                        Stream.of("org.entente"),
                        STAGES.stream()
                                .filter(other -> !other.equals(stage))
                                .map(other -> "org.entente." + other + ".."))
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage("org.entente." + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others));
    }

    @Test
    void theModelDependsOnNothing() {
        check(classes()
                .that()
                .resideInAPackage("org.entente.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.entente.model..", "java..", "org.jspecify.."));
    }

    @Test
    void theCodebookKnowsTheModelOnly() {
        check(noClasses()
                .that()
                .resideInAPackage("org.entente.codebook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(stagesAnd("org.entente.pipeline..", "org.entente")));
    }

    @Test
    void thePipelineKnowsNoConcreteStage() {
        check(classes()
                .that()
                .resideInAPackage("org.entente.pipeline..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.entente.pipeline..", "java..", "org.jspecify.."));
    }

    @Test
    void nlp4jStaysBehindItsAdapter() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.annotate.nlp4j..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.emory.."));
    }

    @Test
    void packagesFormNoCycles() {
        check(slices().matching("org.entente.(*)..").should().beFreeOfCycles());
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses().should().haveSimpleNameEndingWith("Manager"));
        check(noClasses().should().haveSimpleNameEndingWith("Helper"));
        check(noClasses().should().haveSimpleNameEndingWith("Util"));
        check(noClasses().should().haveSimpleNameEndingWith("Utils"));
        check(noClasses().should().haveSimpleNameEndingWith("Impl"));
    }

    private static String[] stagesAnd(String... more) {
        List<String> packages = new ArrayList<>(List.of(more));
        STAGES.forEach(stage -> packages.add("org.entente." + stage + ".."));
        return packages.toArray(String[]::new);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }
}
