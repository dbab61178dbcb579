package pep.territory.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A stored decision as its reader may see it, together with the proof that it can be had again.
 *
 * @param replayed whether deciding again, from the facts that were kept, gives the decision that
 *     was kept
 */
public record Replayed<T>(@JsonUnwrapped T decision, boolean replayed) {}
