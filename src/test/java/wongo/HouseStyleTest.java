package wongo;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The rules of the house that a machine can see; CONTRIBUTING.md has the others.
class HouseStyleTest {
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 50;
    private static final int MOST_PARAMETERS = 5;

    @Test
    void filesAreShort() {
        assertNone(
                "files of more than " + LONGEST_FILE + " lines",
                Program.sources().stream()
                        .filter(file -> Program.read(file).lines().count() > LONGEST_FILE));
    }

    @Test
    void methodsAreShort() {
        assertNone(
                "methods of more than " + LONGEST_METHOD + " lines",
                Method.in(Program.sources()).stream()
                        .filter(method -> method.lines() > LONGEST_METHOD));
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        assertNone(
                "packages without a documented, @NullMarked package-info.java",
                Program.sources().stream()
                        .map(Path::getParent)
                        .distinct()
                        .map(folder -> folder.resolve("package-info.java"))
                        .filter(Predicate.not(HouseStyleTest::isDocumentedAndNullMarked)));
    }

    @Test
    void staticsNeverChange() {
        Program.keeps(
                fields().that()
                        .areStatic()
                        .and()
                        .doNotHaveModifier(JavaModifier.SYNTHETIC)
                        .should()
                        .beFinal()
                        .andShould(
                                be(
                                        DescribedPredicate.<JavaField>describe(
                                                "of a type that cannot change",
                                                field -> !isMutable(field.getRawType())))));
    }

    @Test
    void constructorsHaveFewParameters() {
        Program.keeps(
                constructors()
                        .that()
                        .arePublic()
                        .should(
                                have(
                                        DescribedPredicate.<JavaConstructor>describe(
                                                "at most " + MOST_PARAMETERS + " parameters",
                                                constructor ->
                                                        constructor.getRawParameterTypes().size()
                                                                <= MOST_PARAMETERS))));
    }

    @Test
    void noCallSaysOnlyTrueOrFalse() {
        Program.keeps(
                methods()
                        .that()
                        .areNotPrivate()
                        .and()
                        .doNotHaveModifier(JavaModifier.SYNTHETIC)
                        .should(
                                have(
                                        DescribedPredicate.<JavaMethod>describe(
                                                "no boolean parameter, unless a library asks for"
                                                        + " it",
                                                method ->
                                                        !takesABoolean(method)
                                                                || isAskedForByALibrary(method)))));
    }

    private static boolean isDocumentedAndNullMarked(Path packageInfo) {
        if (!Program.sources().contains(packageInfo)) {
            return false;
        }
        var text = Program.read(packageInfo);
        return text.startsWith("///") && text.contains("@NullMarked");
    }

    private static boolean isMutable(JavaClass type) {
        return type.isArray()
                || type.isAssignableTo(AbstractCollection.class)
                || type.isAssignableTo(AbstractMap.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo("java.lang.AbstractStringBuilder")
                || type.isAssignableTo("javafx.beans.value.WritableValue")
                || type.getPackageName().equals("java.util.concurrent.atomic");
    }

    private static boolean takesABoolean(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(boolean.class));
    }

    private static boolean isAskedForByALibrary(JavaMethod method) {
        var owner = method.getOwner();
        return Stream.concat(
                        owner.getAllRawSuperclasses().stream(),
                        owner.getAllRawInterfaces().stream())
                .filter(type -> !type.getPackageName().startsWith("wongo"))
                .anyMatch(type -> declares(type, method));
    }

    private static boolean declares(JavaClass type, JavaMethod method) {
        return type.getMethods().stream()
                .anyMatch(
                        other ->
                                other.getName().equals(method.getName())
                                        && other.getRawParameterTypes().size()
                                                == method.getRawParameterTypes().size());
    }

    private static void assertNone(String what, Stream<?> found) {
        assertEquals(List.of(), found.map(Object::toString).toList(), what);
    }
}
