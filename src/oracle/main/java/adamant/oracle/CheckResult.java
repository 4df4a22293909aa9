package adamant.oracle;

import adamant.exact.Format;
import adamant.oracle.variant.Formats;
import adamant.oracle.verdict.Finding;
import adamant.oracle.verdict.Worst;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The result of one check.
 *
 * @param subject the subject's name
 * @param optimizer the declared variant's identifier
 * @param formats the formats
 * @param requestedOrder the evaluation order that the subject was asked for, or null
 * @param verdict the verdict
 * @param variant what it computes, or null where unexplained
 * @param survivors everything in the space that explains every element
 * @param sentence the verdict in a sentence
 * @param order the evaluation order that has its bits, or null
 * @param worst the worst element, or null
 * @param findings what is worth knowing beside the verdict
 * @param cases how many cases ran
 * @param seed their seed
 * @param elements how many elements were judged, counted at every step
 * @param beyond how many were outside the domain, and so not judged
 * @param note what the subject says of this optimizer that a reader should know, or empty
 * @param notAsked what it was not asked, and is not judged by: lists, groups, absent, resume
 * @param failing the smallest case found that fails, or null
 */
public record CheckResult(String subject, String optimizer, Formats formats, String requestedOrder, Verdict verdict,
    String variant, List<String> survivors, String sentence, String order, Worst worst, List<Finding> findings,
    int cases, long seed, int elements, int beyond, String note, List<String> notAsked,
    Failing failing) {

  /** The format that the optimizer is named by. */
  public Format format() {
    return formats.tensors();
  }

  /** The worst element's distance from the exact result, in units of its last place; 0 where there is none. */
  public double worstUlp() {
    return worst == null ? 0 : worst.ulp();
  }

  /** The result as JSON. A distance without bound is null there. */
  public ObjectNode toJson() {
    ObjectNode node = new ObjectMapper().createObjectNode();
    node.put("subject", subject).put("optimizer", optimizer).put("format", formats.tensors().label())
        .put("compute", formats.compute().label()).put("moments", formats.moments().label())
        .put("master", formats.master());
    node.put("requestedOrder", requestedOrder);
    node.put("verdict", verdict.label()).put("variant", variant).put("sentence", sentence).put("order", order);
    ArrayNode all = node.putArray("survivors");
    survivors.forEach(all::add);
    number(node, "worstUlp", worstUlp());
    if (worst == null) {
      node.putNull("worst");
    } else {
      ObjectNode w = node.putObject("worst").put("case", worst.caseIndex()).put("note", worst.note())
          .put("step", worst.step()).put("index", worst.index()).put("gradient", worst.gradient())
          .put("before", worst.before()).put("expected", worst.expected()).put("actual", worst.actual())
          .put("low", worst.low()).put("high", worst.high());
      number(w, "ulp", worst.ulp());
      w.put("inside", worst.inside()).put("state", worst.state().isEmpty() ? null : worst.state());
    }
    ArrayNode list = node.putArray("findings");
    for (Finding finding : findings) {
      list.addObject().put("case", finding.caseIndex()).put("note", finding.note()).put("text", finding.text());
    }
    node.set("failing", failing == null ? null : SavedCases.write(failing));
    ArrayNode left = node.putArray("notJudged");
    notAsked.forEach(left::add);
    return node.put("cases", cases).put("seed", seed).put("elements", elements).put("beyond", beyond)
        .put("note", note);
  }

  private static void number(ObjectNode node, String name, double value) {
    if (Double.isFinite(value)) {
      node.put(name, value);
    } else {
      node.putNull(name);
    }
  }
}
