package oversight.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the mutants out of the report of PIT. */
final class MutantReport {

    private static final String PREFIX = "oversight.core.";

    private MutantReport() {}

    /**
     * Reads a report.
     *
     * @param file the report in XML
     * @return every mutant, in the order of classes, methods and code
     * @throws IOException when the file cannot be read as a report
     */
    static List<Mutant> read(Path file) throws IOException {
        List<Raw> raw = new ArrayList<>();
        NodeList elements = elements(file);
        for (int at = 0; at < elements.getLength(); at++) {
            raw.add(Raw.of((Element) elements.item(at)));
        }
        raw.sort(Comparator.comparing(Raw::group).thenComparing(Raw::line).thenComparing(Raw::index));
        Map<String, Integer> all = new HashMap<>();
        raw.forEach(mutant -> all.merge(mutant.group(), 1, Integer::sum));
        Map<String, Integer> so = new HashMap<>();
        List<Mutant> mutants = new ArrayList<>();
        for (Raw mutant : raw) {
            int which = so.merge(mutant.group(), 1, Integer::sum);
            mutants.add(new Mutant(
                    mutant.place(),
                    mutant.change(),
                    which,
                    all.getOrDefault(mutant.group(), which),
                    mutant.line(),
                    mutant.status()));
        }
        return mutants;
    }

    private static NodeList elements(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getElementsByTagName("mutation");
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("not a report: " + file, e);
        }
    }

    /** A mutant as PIT reports it. */
    private record Raw(String place, String change, int line, int index, String status) {

        static Raw of(Element element) {
            String type = text(element, "mutatedClass");
            String method = text(element, "mutatedMethod").replaceAll("^lambda\\$(\\w+)\\$\\d+$", "$1");
            String mutator = text(element, "mutator").replaceAll("^.*\\.|Mutator", "");
            String simple = type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
            return new Raw(
                    simple + "#" + method,
                    mutator + " | " + text(element, "description").replaceAll("lambda\\$(\\w+)\\$\\d+", "$1"),
                    Integer.parseInt(text(element, "lineNumber")),
                    Integer.parseInt(text(element, "index")),
                    element.getAttribute("status"));
        }

        String group() {
            return place + " | " + change;
        }

        private static String text(Element element, String name) {
            return element.getElementsByTagName(name).item(0).getTextContent().strip();
        }
    }
}
