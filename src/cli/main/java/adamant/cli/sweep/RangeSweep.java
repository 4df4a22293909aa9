package adamant.cli.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * All finite binary32 gradients through a history of some steps from a zero state, by every optimizer in every order
 * that it has, binade by binade.
 */
public final class RangeSweep implements Sweep {

  /** Binades of one sign, the subnormal numbers being one. */
  private static final int BINADES = 255;
  private static final int GRADIENTS = 1 << 23;

  private final List<Member> members = Member.all();
  private final Pieces<RangeTally> pieces;

  /**
   * Goes on from the file, if it is of the same kernels.
   *
   * @param state the file
   * @param fingerprint of the kernels
   */
  public RangeSweep(Path state, String fingerprint) throws IOException {
    pieces = new Pieces<>(state, fingerprint + ", history " + String.join(" ", Member.HISTORY),
        piece(members.size(), false, 0) + EqualGradients.ALL.size() * EqualGradients.PARTS, RangeTally::encode,
        RangeTally::decode);
  }

  // Pieces of a member follow one another, and its binades from the least on; equal gradients come last.
  private static int piece(int member, boolean negative, int binade) {
    return (2 * member + (negative ? 1 : 0)) * BINADES + binade;
  }

  @Override
  public int work() {
    return pieces.count();
  }

  @Override
  public int finished() {
    return pieces.finished();
  }

  @Override
  public void run(int threads, int most, IntConsumer progress) throws IOException, InterruptedException {
    List<ThreadLocal<RangeStep>> steps = new ArrayList<>();
    members.forEach(member -> steps.add(ThreadLocal.withInitial(() -> new RangeStep(member))));
    pieces.run(threads, most, piece -> {
      int equal = piece - piece(members.size(), false, 0);
      if (equal >= 0) {
        return EqualGradients.ALL.get(equal / EqualGradients.PARTS).part(equal % EqualGradients.PARTS);
      }
      int sign = piece / BINADES % 2 << 31;
      return steps.get(piece / BINADES / 2).get().over(sign | piece % BINADES << 23, GRADIENTS);
    }, progress);
  }

  List<Member> members() {
    return members;
  }

  /** What was seen of all gradients of a sign. */
  RangeTally all(Member member, boolean negative) {
    RangeTally all = new RangeTally();
    for (int binade = 0; binade < BINADES; binade++) {
      RangeTally tally = pieces.get(piece(members.indexOf(member), negative, binade));
      if (tally != null) {
        all.add(tally);
      }
    }
    return all;
  }

  /** What came of equal gradients, as rows. */
  List<String> equalGradients() {
    List<String> rows = new ArrayList<>();
    for (int k = 0; k < EqualGradients.ALL.size(); k++) {
      int first = piece(members.size(), false, 0) + k * EqualGradients.PARTS;
      rows.addAll(EqualGradients.ALL.get(k).rows(part -> pieces.get(first + part)));
    }
    return rows;
  }

  @Override
  public List<String> lines() {
    return new RangeReport(this).lines();
  }

  @Override
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (Member member : members) {
      for (boolean negative : new boolean[] {false, true}) {
        problems(member.optimizer().id() + ", " + member.orderName() + (negative ? ", g < 0" : ", g > 0"),
            all(member, negative), problems);
      }
    }
    return problems;
  }

  // What is averaged from squares is NaN only where the parameter was so before, and adds its decay to the gradient.
  private static void problems(String who, RangeTally all, List<String> problems) {
    if (all.differing().count() > 0) {
      problems.add(who + ": the oracle's formula has other bits than the step in " + all.differing().encode());
    }
    for (int step = 0; step < Member.HISTORY.size(); step++) {
      Runs before = step == 0 ? new Runs() : all.at(Condition.PARAMETER_NAN, step - 1);
      for (Condition condition : Condition.values()) {
        Runs runs = all.at(condition, step);
        if (condition.forbidden() && runs.count() > 0 || condition.inherited() && !runs.equals(before)
            && runs.count() > 0) {
          problems.add(who + ": " + condition.title() + " after step " + (step + 1));
        }
      }
    }
  }

  @Override
  public String summary() {
    return members.size() + " optimizers in their orders, " + Member.HISTORY.size() + " steps each, for "
        + 2L * BINADES * GRADIENTS + " gradients: "
        + (problems().isEmpty() ? "v was never negative, and NaN only after θ was" : "not as it must be");
  }

  @Override
  public void write(Path folder) throws IOException {
    new RangeReport(this).write(folder);
  }
}
