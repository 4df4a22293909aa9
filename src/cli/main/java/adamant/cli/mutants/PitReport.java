package adamant.cli.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads PIT's mutations.xml. */
final class PitReport {

  private final Path root;
  private final Group group;
  private final Map<String, List<String>> sources = new HashMap<>();

  private PitReport(Path root, Group group) {
    this.root = root;
    this.group = group;
  }

  /** The mutants of a group, from its reports. */
  static List<Mutant> read(Path root, Group group) throws IOException {
    PitReport report = new PitReport(root, group);
    List<Mutant> mutants = new ArrayList<>();
    for (Path file : group.reports(root)) {
      mutants.addAll(report.mutants(file));
    }
    return mutants;
  }

  private List<Mutant> mutants(Path file) throws IOException {
    try {
      NodeList nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
          .getElementsByTagName("mutation");
      List<Mutant> mutants = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        mutants.add(mutant((Element) nodes.item(i)));
      }
      return mutants;
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(file + " is no report of PIT: " + e.getMessage(), e);
    }
  }

  private Mutant mutant(Element node) throws IOException {
    String className = text(node, "mutatedClass");
    int line = Integer.parseInt(text(node, "lineNumber"));
    return new Mutant(group, className, text(node, "mutatedMethod"), line(className, line), text(node, "description"),
        node.getAttribute("status"), Boolean.parseBoolean(node.getAttribute("detected")));
  }

  private String line(String className, int number) throws IOException {
    List<String> lines = sources.get(className);
    if (lines == null) {
      lines = Files.readAllLines(group.source(root, className));
      sources.put(className, lines);
    }
    return lines.get(number - 1).strip();
  }

  private static String text(Element node, String name) {
    return node.getElementsByTagName(name).item(0).getTextContent();
  }
}
