package pep.platform.test.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.platform.bulk.RowKey;

/**
 * Says of each record which components are always there (those that are not {@code @Nullable}),
 * what they are held to and what they mean, and of a sealed interface which records it stands for.
 */
final class RecordForms implements ModelConverter {

  private static final Set<String> ANY_BUT_NULL =
      new TreeSet<>(Set.of("array", "boolean", "number", "object", "string"));

  private final SourceComments comments;

  RecordForms(SourceComments comments) {
    this.comments = comments;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
    if (raw.isInterface() && raw.isSealed()) {
      return oneOf(raw, context);
    }
    Schema resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    if (raw.isRecord() && resolved != null) {
      Schema model =
          resolved.get$ref() == null
              ? resolved
              : context
                  .getDefinedModels()
                  .get(resolved.get$ref().substring(resolved.get$ref().lastIndexOf('/') + 1));
      if (model != null && model.getProperties() != null) {
        describe(raw, model);
      }
    }
    return resolved;
  }

  @SuppressWarnings("rawtypes")
  private void describe(Class<?> raw, Schema model) {
    List<String> required = new ArrayList<>();
    components(raw, model.getProperties(), required);
    model.setRequired(required.isEmpty() ? null : required);
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private void components(Class<?> raw, Map<String, Schema> properties, List<String> required) {
    Map<String, String> said =
        comments.of(raw).map(SourceComments.Comment::parameters).orElse(Map.of());
    boolean rows = isRow(raw);
    for (RecordComponent component : raw.getRecordComponents()) {
      if (isUnwrapped(component)) {
        components(component.getType(), properties, required);
        continue;
      }
      Schema property = properties.get(component.getName());
      if (property == null) {
        continue;
      }
      property = Constraints.said(component.getAnnotatedType(), property);
      properties.put(component.getName(), property);
      if (property.getAdditionalProperties() instanceof Schema values && !meansNulls(component)) {
        holdNoNull(values);
      }
      boolean always = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      if (always && (!rows || component.isAnnotationPresent(RowKey.class))) {
        required.add(component.getName());
      }
      String text = said.get(component.getName());
      if (text != null && property.get$ref() == null) {
        property.setDescription(text);
      }
    }
    derived(raw, properties, required);
  }

  /** Whether its own components stand among those of the record around it. */
  private static boolean isUnwrapped(RecordComponent component) {
    return component.getType().isRecord()
        && component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
  }

  /** What an answer says beside the components, for it follows from them. */
  @SuppressWarnings("rawtypes")
  private void derived(Class<?> raw, Map<String, Schema> properties, List<String> required) {
    for (Method method : raw.getDeclaredMethods()) {
      Schema property = properties.get(method.getName());
      if (property == null || !method.isAnnotationPresent(JsonProperty.class)) {
        continue;
      }
      if (!required.contains(method.getName())
          && !method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class)) {
        required.add(method.getName());
      }
      comments.of(method).map(SourceComments.Comment::summary).ifPresent(property::setDescription);
    }
  }

  /** Whether it is a row, which may leave out whatever does not tell what it is about. */
  private static boolean isRow(Class<?> raw) {
    return Arrays.stream(raw.getRecordComponents())
        .anyMatch(component -> component.isAnnotationPresent(RowKey.class));
  }

  /** Whether a null in it means something. */
  private static boolean meansNulls(RecordComponent component) {
    try {
      JsonSetter told =
          component
              .getDeclaringRecord()
              .getDeclaredField(component.getName())
              .getAnnotation(JsonSetter.class);
      return told != null && told.contentNulls() == Nulls.SET;
    } catch (NoSuchFieldException everyComponentHasOne) {
      throw new IllegalStateException(everyComponentHasOne);
    }
  }

  /** What a map holds may be anything, but neither a request nor an answer holds nulls in one. */
  @SuppressWarnings("rawtypes")
  private static void holdNoNull(Schema values) {
    boolean anything =
        values.get$ref() == null && values.getType() == null && values.getTypes() == null;
    if (anything) {
      values.setTypes(ANY_BUT_NULL);
      values.setItems(new Schema<>());
    }
  }

  @SuppressWarnings("rawtypes")
  private static Schema oneOf(Class<?> raw, ModelConverterContext context) {
    Schema<?> schema = new Schema<>();
    for (Class<?> kind : raw.getPermittedSubclasses()) {
      schema.addOneOfItem(context.resolve(new AnnotatedType(kind).resolveAsRef(true)));
    }
    return schema;
  }
}
