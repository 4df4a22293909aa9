package adamant.tck.subject;

import adamant.oracle.subject.Ability;
import adamant.oracle.subject.Capabilities;
import adamant.oracle.subject.Capability;
import adamant.oracle.subject.ListRequest;
import adamant.oracle.subject.RunRequest;
import adamant.oracle.subject.RunResult;
import adamant.oracle.subject.StepRequest;
import adamant.oracle.subject.StepResult;
import adamant.oracle.subject.Subject;
import java.util.List;
import java.util.Set;

/** One optimizer of a subject, of which only some abilities are asked for. */
public final class Part implements Subject {

  private final Subject whole;
  private final Capability capability;
  private final String name;

  /** The optimizer with these abilities, which it has. */
  public Part(Offered offered, Set<Ability> abilities) {
    this(offered.subject(), offered.capability().with(abilities), offered.subject().capabilities().name());
  }

  private Part(Subject whole, Capability capability, String name) {
    this.whole = whole;
    this.capability = capability;
    this.name = name;
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(name, List.of(capability));
  }

  @Override
  public RunResult run(RunRequest request) {
    return whole.run(request);
  }

  @Override
  public StepResult step(StepRequest request) {
    return whole.step(request);
  }

  @Override
  public List<RunResult> run(ListRequest request) {
    return whole.run(request);
  }

  @Override
  public Subject another() {
    Subject other = whole.another();
    return other == whole ? this : new Part(other, capability, name);
  }

  @Override
  public boolean interactive() {
    return whole.interactive();
  }

  /** Closes what {@link #another} made; the first one belongs to somebody else. */
  @Override
  public void close() {
    whole.close();
  }
}
