package pep.platform.test.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Finds types that share a simple name. A schema is named by it, so that the document would
 * describe the one where the other is meant, and say nothing of it.
 */
final class AmbiguousNames implements ModelConverter, OpenApiCustomizer {

  static final String EXTENSION = "x-ambiguous-names";

  private final Map<String, Set<String>> types = new ConcurrentSkipListMap<>();

  @Override
  @SuppressWarnings("rawtypes")
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    var java = Json.mapper().constructType(type.getType());
    Class<?> raw = java.getRawClass();
    if (java.containedTypeCount() == 0 && raw.getName().startsWith("pep.") && !raw.isEnum()) {
      types
          .computeIfAbsent(raw.getSimpleName(), name -> new ConcurrentSkipListSet<>())
          .add(raw.getName());
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }

  @Override
  public void customise(OpenAPI document) {
    Map<String, Set<String>> ambiguous = new TreeMap<>(types);
    ambiguous.values().removeIf(each -> each.size() == 1);
    if (!ambiguous.isEmpty()) {
      document.addExtension(EXTENSION, ambiguous);
    }
  }
}
