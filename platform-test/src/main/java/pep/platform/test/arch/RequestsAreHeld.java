package pep.platform.test.arch;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import pep.platform.bulk.Rows;
import pep.platform.validation.Code;
import pep.platform.validation.Country;
import pep.platform.validation.CurrencyCode;
import pep.platform.validation.Name;
import pep.platform.validation.OneOf;
import pep.platform.validation.ProductLine;
import pep.platform.validation.Subdivision;
import pep.platform.validation.Text;
import pep.platform.validation.TimeZoneName;

/**
 * Whatever a request may hold is held to a rule: a component that is not {@code @Nullable} refuses
 * null, a record within another is validated, and a text has a form.
 */
final class RequestsAreHeld extends ArchCondition<JavaMethod> {

  private static final List<Class<? extends Annotation>> PRESENT =
      List.of(NotNull.class, NotBlank.class, NotEmpty.class);

  private static final List<Class<? extends Annotation>> FORMS =
      List.of(
          Code.class,
          ProductLine.class,
          Name.class,
          Text.class,
          OneOf.class,
          Country.class,
          Subdivision.class,
          CurrencyCode.class,
          TimeZoneName.class,
          Pattern.class,
          Email.class);

  RequestsAreHeld() {
    super("hold whatever they take to a rule");
  }

  @Override
  public void check(JavaMethod handler, ConditionEvents events) {
    List<String> faults = new ArrayList<>();
    Set<Class<?>> seen = new HashSet<>();
    for (JavaParameter each : handler.getParameters()) {
      Parameter parameter = handler.reflect().getParameters()[each.getIndex()];
      if (parameter.isAnnotationPresent(RequestBody.class)) {
        if (!parameter.isAnnotationPresent(Valid.class)) {
          faults.add(handler.getFullName() + " does not validate its body");
        }
        value(parameter.getAnnotatedType(), handler.getName(), seen, faults);
      } else if (parameter.getType() == Rows.class) {
        Class<?> row = argument(parameter.getAnnotatedType(), 0);
        components(row, seen, faults);
      }
    }
    faults.forEach(fault -> events.add(SimpleConditionEvent.violated(handler, fault)));
  }

  private static void components(Class<?> type, Set<Class<?>> seen, List<String> faults) {
    if (type.isSealed()) {
      for (Class<?> kind : type.getPermittedSubclasses()) {
        components(kind, seen, faults);
      }
    }
    if (!type.isRecord() || !type.getName().startsWith("pep.") || !seen.add(type)) {
      return;
    }
    for (RecordComponent each : type.getRecordComponents()) {
      AnnotatedType component = each.getAnnotatedType();
      String place = type.getSimpleName() + "." + each.getName();
      boolean optional = component.isAnnotationPresent(Nullable.class);
      if (!optional && !each.getType().isPrimitive() && lacks(field(type, each), PRESENT)) {
        faults.add(place + " is required and lets null pass");
      }
      if (each.getType().isRecord()
          && each.getType().getName().startsWith("pep.")
          && !field(type, each).isAnnotationPresent(Valid.class)) {
        faults.add(place + " is not validated within");
      }
      value(component, place, seen, faults);
    }
  }

  /** A value, and what lies in it. */
  private static void value(
      AnnotatedType type, String place, Set<Class<?>> seen, List<String> faults) {
    Class<?> raw = raw(type);
    if (raw == String.class && lacks(type, FORMS)) {
      faults.add(place + " is a text of no form");
    }
    components(raw, seen, faults);
    if (type instanceof AnnotatedParameterizedType generic) {
      for (AnnotatedType inner : generic.getAnnotatedActualTypeArguments()) {
        Class<?> element = raw(inner);
        if (element.isRecord()
            && element.getName().startsWith("pep.")
            && !inner.isAnnotationPresent(Valid.class)) {
          faults.add(place + " holds values that are not validated within");
        }
        value(inner, place + "[]", seen, faults);
      }
    } else if (type instanceof AnnotatedArrayType array) {
      value(array.getAnnotatedGenericComponentType(), place + "[]", seen, faults);
    }
  }

  /**
   * What validation reads of a component: an annotation between the two names of a nested type, as
   * in {@code Outer.@NotNull Inner}, is of the type alone and is not looked at.
   */
  private static Field field(Class<?> record, RecordComponent component) {
    try {
      return record.getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean lacks(AnnotatedElement type, List<Class<? extends Annotation>> any) {
    return any.stream().noneMatch(type::isAnnotationPresent);
  }

  private static Class<?> argument(AnnotatedType type, int index) {
    return raw(((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index]);
  }

  private static Class<?> raw(AnnotatedType type) {
    return switch (type.getType()) {
      case Class<?> simple -> simple;
      case ParameterizedType generic -> (Class<?>) generic.getRawType();
      default -> Object.class;
    };
  }
}
