package adamant.cli.defect;

import java.util.List;
import java.util.stream.Stream;

/** All faults, by what is wrong. */
final class Faults {

  private Faults() {}

  static List<Fault> all() {
    return Stream.of(NarrowFaults.all(), HalfFaults.all(), ScalarFaults.all(), EpsilonFaults.all(), MomentFaults.all(),
        StateFaults.all(), CorrectionFaults.all(), DecayFaults.all(), FamilyFaults.all(), ForeignFaults.all(),
        KernelFaults.all(), ListFaults.all(), AbsentFaults.all(), ResumptionFaults.all(), Innocents.all())
        .flatMap(List::stream).toList();
  }
}
