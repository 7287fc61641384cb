package wongo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Nothing is used that the table of [Rooms] does not allow.
class RoomsTest {
    private static final String TOUCHES_FILES =
            "java\\.nio\\.file\\.Files|java\\.nio\\.channels\\.(Asynchronous)?FileChannel"
                + "|java\\.io\\.(File(Input|Output)Stream|File(Reader|Writer)|RandomAccessFile)";
    private static final String WRITES_FILES =
            "java\\.nio\\.channels\\.(Asynchronous)?FileChannel"
                    + "|java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)";
    private static final Pattern WRITING =
            Pattern.compile(
                    "write.*|newOutputStream|newBufferedWriter|newByteChannel|copy|move"
                            + "|delete.*|create.*|set.*");

    static Stream<Rooms.Room> rooms() {
        return Rooms.TABLE.stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void usesOnlyWhatItsRowSays(Rooms.Room room) {
        Program.keeps(
                classes()
                        .that()
                        .resideInAPackage(room.name())
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(room.mayUse()));
    }

    @Test
    void everyClassLivesInARoomOfTheTable() {
        var names = rooms().map(Rooms.Room::name).toArray(String[]::new);
        Program.keeps(classes().should().resideInAnyPackage(names));
    }

    @Test
    void roomsHaveNoCycles() {
        Program.keeps(slices().matching("wongo.(*)..").should().beFreeOfCycles());
    }

    @Test
    void partsOfARoomHaveNoCycles() {
        Program.keeps(slices().matching("wongo.dialect.(*)").should().beFreeOfCycles());
        Program.keeps(slices().matching("wongo.ui.(*)").should().beFreeOfCycles());
    }

    @Test
    void onlyTheUiDraws() {
        Program.keeps(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("wongo.ui..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.awt..", "javax.swing.."));
    }

    @Test
    void onlyThePreviewHasAWebView() {
        Program.keeps(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("wongo.ui.preview")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("javafx.scene.web.."));
    }

    @Test
    void onlyStorageSiteAndItsWatchTouchFiles() {
        Program.keeps(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("wongo.storage", "wongo.site", "wongo.watch")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(TOUCHES_FILES));
    }

    @Test
    void siteOnlyReadsFiles() {
        Program.keeps(
                noClasses()
                        .that()
                        .resideInAPackage("wongo.site")
                        .should()
                        .callMethodWhere(writesAFile())
                        .orShould()
                        .dependOnClassesThat()
                        .haveNameMatching(WRITES_FILES));
    }

    private static DescribedPredicate<JavaMethodCall> writesAFile() {
        return describe(
                "it writes a file",
                call ->
                        call.getTargetOwner().isEquivalentTo(Files.class)
                                && WRITING.matcher(call.getName()).matches());
    }
}
