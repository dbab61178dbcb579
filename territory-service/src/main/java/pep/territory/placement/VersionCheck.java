package pep.territory.placement;

import java.util.function.Consumer;
import pep.platform.aggregate.Aggregate;

/** Looks at an aggregate as it was read, before it is changed, and throws if it has moved on. */
@FunctionalInterface
public interface VersionCheck extends Consumer<Aggregate> {}
