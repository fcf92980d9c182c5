package oversight.testkit.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import oversight.api.record.LedgerEntry;
import oversight.api.text.Narrative;

/**
 * What main code says to a log and in an exception. A log line is constant words with identifiers, codes and counts; neither it nor an
 * exception is given a note, an entry of the record, narrative, or anything that is read from these on the spot. What goes through a
 * variable first is not followed: that is for readers and for the tests that plant narrative and look for it.
 */
final class SpokenWords extends TreePathScanner<Void, Void> {

    private static final String LOGGER = "org.slf4j.Logger";

    /** What holds words that a person wrote: narrative, the document of an entry, and every value in which there is either. */
    private static final Set<String> WORDS = holdersOfWords();

    private final Sources sources;
    private final Types types;
    private final List<String> faults = new ArrayList<>();
    private int said;

    SpokenWords(Sources sources) {
        this.sources = sources;
        this.types = sources.task().getTypes();
        sources.units().forEach(unit -> scan(unit, null));
    }

    static Set<String> holdersOfWords() {
        Set<String> holders = new TreeSet<>(Set.of(Narrative.class.getName(), LedgerEntry.class.getName()));
        List<? extends Class<?>> values = Module.classesOf(Module.API).stream()
                .map(JavaClass::reflect)
                .filter(type -> !type.isInterface() || type.isSealed())
                .toList();
        boolean more = true;
        while (more) {
            more = holders.addAll(values.stream()
                    .filter(type -> !holders.contains(type.getName()) && gives(type, holders))
                    .map(Class::getName)
                    .toList());
        }
        return holders;
    }

    /** Whether a method of the value gives one of these, alone or in a list. */
    private static boolean gives(Class<?> type, Set<String> holders) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(method -> method.getGenericReturnType().getTypeName())
                .flatMap(name -> Arrays.stream(name.split("[<>, ?\\[\\]]+")))
                .anyMatch(holders::contains);
    }

    List<String> faults() {
        return faults;
    }

    /** How many log lines and exceptions were looked at. */
    int said() {
        return said;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        Element method = sources.trees().getElement(getCurrentPath());
        boolean logs = method.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().contentEquals(LOGGER)
                && Set.of(
                                "trace", "debug", "info", "warn", "error", "atTrace", "atDebug", "atInfo", "atWarn",
                                "atError")
                        .contains(method.getSimpleName().toString());
        if (logs) {
            said++;
            if (call.getArguments().isEmpty() || !isConstant(call.getArguments().get(0))) {
                fault(call, "a log line that does not begin with constant words");
            }
            call.getArguments().forEach(argument -> judge(argument, true));
        }
        return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
        TypeMirror owner = typeOf(reference.getQualifierExpression());
        if (owner != null && owner.toString().equals(LOGGER)) {
            fault(reference, "a log line that does not begin with constant words");
        }
        return super.visitMemberReference(reference, nothing);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
        if (isA(typeOf(made), Throwable.class.getName())) {
            said++;
            made.getArguments().forEach(argument -> judge(argument, false));
        }
        return super.visitNewClass(made, nothing);
    }

    private static boolean isConstant(Tree words) {
        return words instanceof BinaryTree sum
                ? isConstant(sum.getLeftOperand()) && isConstant(sum.getRightOperand())
                : words.getKind() == Tree.Kind.STRING_LITERAL;
    }

    private void judge(ExpressionTree argument, boolean log) {
        TypeMirror type = typeOf(argument);
        if (log && isA(type, Throwable.class.getName())) {
            fault(argument, "a log line with an exception, whose message may hold anything");
        }
        TreePath whole = new TreePath(getCurrentPath(), argument);
        if (speaks(whole, log)) {
            fault(argument, "words that a person may have written");
            return;
        }
        new TreePathScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (tree instanceof ExpressionTree part && speaks(new TreePath(getCurrentPath(), part), log)) {
                    fault(part, "words that a person may have written");
                    return null;
                }
                return super.scan(tree, nothing);
            }
        }.scan(whole, null);
    }

    /** An identifier or a count that is read from a note is no word of anybody; the note is, and its text. */
    private boolean speaks(TreePath path, boolean log) {
        Tree part = path.getLeaf();
        boolean askedOnly = path.getParentPath().getLeaf().getKind() == Tree.Kind.MEMBER_SELECT;
        if (!askedOnly && WORDS.stream().anyMatch(word -> isA(sources.trees().getTypeMirror(path), word))) {
            return true;
        }
        if (!(part instanceof MethodInvocationTree)) {
            return false;
        }
        Element method = sources.trees().getElement(path);
        String name = method.getSimpleName().toString();
        String owner = method.getEnclosingElement().toString();
        boolean message = log && Set.of("getMessage", "getLocalizedMessage").contains(name);
        return message
                || (name.equals("text") && owner.equals("oversight.api.text.Narrative"))
                || (name.equals("getDocument") && owner.equals("oversight.api.record.LedgerEntry"));
    }

    private TypeMirror typeOf(Tree tree) {
        return sources.trees().getTypeMirror(TreePath.getPath(getCurrentPath().getCompilationUnit(), tree));
    }

    private boolean isA(TypeMirror type, String name) {
        TypeElement wanted = sources.task().getElements().getTypeElement(name.replace('$', '.'));
        return type != null
                && type.getKind() == TypeKind.DECLARED
                && wanted != null
                && types.isSubtype(types.erasure(type), types.erasure(wanted.asType()));
    }

    private void fault(Tree tree, String what) {
        var unit = getCurrentPath().getCompilationUnit();
        long start = sources.trees().getSourcePositions().getStartPosition(unit, tree);
        String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        faults.add(file + ":" + unit.getLineMap().getLineNumber(start) + ": " + what);
    }
}
