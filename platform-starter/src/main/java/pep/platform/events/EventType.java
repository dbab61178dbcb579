package pep.platform.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The explicit, versioned name under which a record crosses the broker. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

  /** Such as {@code partner.activated.v1}; must stand in {@code contracts/events/topology.json}. */
  String value();
}
