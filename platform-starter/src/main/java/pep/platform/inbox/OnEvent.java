package pep.platform.inbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that takes events of a type, or of several that are one to it: {@code void
 * on(Received<ViewOfIt> event)}, where the view declares only the fields that it reads. Where many
 * come at once and one write can do for all, it takes what came together: {@code void
 * on(List<Received<ViewOfIt>> events)}, at least one.
 *
 * <p>A state may come again and in any order: compare versions, best through a {@link Projection}.
 * Of each subject a list holds the newest state alone. A fact comes once: the method runs in a
 * transaction that also records the ids of all facts that came together, and that is run again
 * after a conflict with a rival.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnEvent {

  /** Such as {@code partner.changed.v1}; each stands in {@code topology.json}. */
  String[] value();

  /** The consumer in the topology; by default the one named after the room. */
  String consumer() default "";

  /**
   * False for a packed fact whose method takes each line once by the line's own id and manages its
   * own writes; the event's id is then only a shortcut, noted after the method returns.
   */
  boolean transactional() default true;
}
