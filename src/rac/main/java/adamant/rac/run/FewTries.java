package adamant.rac.run;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Ends a property early, also one that says itself how many tries it has. jqwik finds it in META-INF/services. */
public final class FewTries implements AroundTryHook {

  private final Map<Method, Integer> tries = new ConcurrentHashMap<>();

  @Override
  public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
    TryExecutionResult result = aTry.execute(parameters);
    int number = tries.merge(context.targetMethod(), 1, Integer::sum);
    return result.isSatisfied() && number >= Workshop.TRIES ? TryExecutionResult.satisfied(true) : result;
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
