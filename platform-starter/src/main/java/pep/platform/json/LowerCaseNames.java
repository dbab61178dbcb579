package pep.platform.json;

import java.util.Locale;
import tools.jackson.databind.EnumNamingStrategy;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** The constants of an enum stand on the wire in lower case, their words joined by underscores. */
final class LowerCaseNames extends NopAnnotationIntrospector implements EnumNamingStrategy {

  @Override
  public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
    return this;
  }

  @Override
  public String convertEnumToExternalName(
      MapperConfig<?> config, AnnotatedClass type, String constant) {
    return constant.toLowerCase(Locale.ROOT);
  }
}
