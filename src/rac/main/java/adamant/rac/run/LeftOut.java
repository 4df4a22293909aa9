package adamant.rac.run;

import java.util.Map;

/** Tests that are not run on checked code, because they would take hours there. */
public final class LeftOut {

  private static final String THREADS = "tensors large enough for several threads; others run the same loops";
  private static final String LONG = "thousands of steps; others run the same steps";

  /** By class and method, with why. */
  public static final Map<String, String> TESTS = Map.of(
      "RootTest#the_binary32_root_is_correctly_rounded_on_all_subnormals_and_two_binades_which_scaling_carries_to_all",
      "26 million roots; others take some",
      "StepperTest#the_number_of_threads_changes_no_bit", THREADS,
      "StepperTest#small_tensors_start_no_thread_and_closing_ends_those_of_large_ones", THREADS,
      "StepperTest#an_interrupted_caller_gets_a_whole_step_and_stays_interrupted", THREADS,
      "AdamMomentLaws#the_tail_sticks_in_the_subnormals", LONG,
      "FamilyLaws#every_step_has_the_bits_of_its_formula_over_long_runs", LONG,
      "FamilyStateLaws#a_resumed_long_run_is_the_same_run", LONG);

  /** Sizes for which tests have properties. */
  static final String SIZES = "-Dadamant.bias.steps=200";

  private LeftOut() {}
}
