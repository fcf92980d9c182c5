package oversight.testkit.journey;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.note.AlertChoice;
import oversight.api.note.CaseNote;
import oversight.api.note.ChecklistAnswer;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.note.SetAside;
import oversight.api.note.SupervisionNote;
import oversight.api.party.CaseRole;
import oversight.api.scheme.ChecklistItemId;
import oversight.api.text.Narrative;
import oversight.testkit.notes.SampleNotes;

/** Notes with the marker in every text: those that the note types have today, and those that they will have. */
final class MarkedParts {

    private static final Narrative MARKED = Narrative.of(Fault.MARKER);
    private static final AlertChoice DECLINED = AlertChoice.builder()
            .role(CaseRole.of("school-nurse"))
            .accepted(false)
            .build();
    private static final ChecklistAnswer ANSWER = ChecklistAnswer.builder()
            .item(ChecklistItemId.of("seen-alone"))
            .answer(ChecklistAnswer.Answer.YES)
            .build();
    private static final SetAside ASIDE = SetAside.builder().code("OVS-N207").build();

    private MarkedParts() {}

    /** The same note with the marker in every text that it can have. */
    static CaseNote everywhere(CaseNote note) {
        if (note instanceof OversightNote oversight) {
            return (CaseNote) marked(
                    OversightNote.builder().from(oversight).addAlerts(DECLINED).build());
        }
        if (note instanceof DecisionNote decision) {
            return (CaseNote) marked(
                    DecisionNote.builder().from(decision).addAlerts(DECLINED).build());
        }
        return (CaseNote) marked(SupervisionNote.builder()
                .from((SupervisionNote) note)
                .addAlerts(DECLINED)
                .build());
    }

    /** One note of each kind with every part that the kind has, and the marker in every text of each. */
    static List<CaseNote> whole() {
        CaseNote talk = SampleNotes.informalDiscussion();
        OversightNote oversight = OversightNote.builder()
                .from(SampleNotes.auditOversight())
                .discussions(talk.getDiscussions())
                .readiness(SampleNotes.beforeMeeting().getReadiness())
                .documentReview(SampleNotes.documentReview().getDocumentReview())
                .documentAuthorisation(SampleNotes.documentAuthorisation().getDocumentAuthorisation())
                .addChecklist(ANSWER)
                .addSetAside(ASIDE)
                .build();
        DecisionNote decision = DecisionNote.builder()
                .from(SampleNotes.policeProtection())
                .discussions(talk.getDiscussions())
                .addChecklist(ANSWER)
                .addSetAside(ASIDE)
                .build();
        SupervisionNote supervision = SupervisionNote.builder()
                .from(SampleNotes.supervision())
                .discussions(talk.getDiscussions())
                .addChecklist(ANSWER)
                .addSetAside(ASIDE)
                .build();
        return Stream.of(oversight, decision, supervision)
                .map(MarkedParts::everywhere)
                .toList();
    }

    /** Every text that a note of this type can have, with those of its parts: {@code PlannedAction.what}. */
    static Set<String> textsOf(Class<?> part) {
        Set<String> texts = new LinkedHashSet<>();
        for (Method getter : getters(part)) {
            if (getter.getReturnType() == Narrative.class) {
                texts.add(getter.getDeclaringClass().getSimpleName() + "." + attribute(getter));
            } else if (inside(getter.getGenericReturnType()) instanceof Class<?> type && isPart(type)) {
                texts.addAll(textsOf(type));
            }
        }
        return texts;
    }

    /** The texts of a note that hold the marker, by the same names. */
    static Set<String> markedTexts(Object value) {
        Set<String> texts = new LinkedHashSet<>();
        for (Method getter : getters(partType(value))) {
            Object held = call(value, getter);
            if (MARKED.equals(held)) {
                texts.add(getter.getDeclaringClass().getSimpleName() + "." + attribute(getter));
            }
            parts(held).forEach(part -> texts.addAll(markedTexts(part)));
        }
        return texts;
    }

    private static Object marked(Object value) {
        try {
            Class<?> part = partType(value);
            Object builder = part.getMethod("builder").invoke(null);
            set(builder, "from", part, value);
            for (Method getter : getters(part)) {
                Object held = call(value, getter);
                if (held instanceof Narrative) {
                    set(builder, attribute(getter), Narrative.class, MARKED);
                } else if (held instanceof Optional<?> one
                        && one.filter(MarkedParts::isPart).isPresent()) {
                    set(builder, attribute(getter), Optional.class, one.map(MarkedParts::marked));
                } else if (held instanceof List<?> list && list.stream().anyMatch(MarkedParts::isPart)) {
                    Object all = list.stream().map(MarkedParts::marked).toList();
                    set(builder, attribute(getter), Iterable.class, all);
                }
            }
            Method build = builder.getClass().getMethod("build");
            build.setAccessible(true);
            return build.invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<?> parts(Object held) {
        List<?> all =
                held instanceof Optional<?> one ? one.stream().toList() : held instanceof List<?> l ? l : List.of();
        return all.stream().filter(MarkedParts::isPart).toList();
    }

    private static boolean isPart(Object value) {
        return value.getClass().getInterfaces().length == 1 && isPart(partType(value));
    }

    private static boolean isPart(Class<?> type) {
        return type.isInterface() && type.getPackage() == CaseNote.class.getPackage();
    }

    private static Type inside(Type type) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
    }

    private static List<Method> getters(Class<?> part) {
        return Arrays.stream(part.getMethods())
                .filter(each -> each.getParameterCount() == 0 && each.getName().matches("(get|is)\\p{Lu}.*"))
                .toList();
    }

    private static String attribute(Method getter) {
        String name = getter.getName().replaceFirst("get|is", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Class<?> partType(Object value) {
        return value.getClass().getInterfaces()[0];
    }

    private static Object call(Object value, Method getter) {
        try {
            return getter.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void set(Object builder, String name, Class<?> parameter, Object value)
            throws ReflectiveOperationException {
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == 1)
                .filter(each -> each.getParameterTypes()[0] == parameter)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No way to set " + name));
        setter.setAccessible(true);
        setter.invoke(builder, value);
    }
}
