package pep.rules.compilation;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.util.List;

/** Lets a number be equal to a whole one, as CEL lets it be above or below. */
final class NumberFunctions {

  private static final String IN = "@in";

  private NumberFunctions() {}

  static List<CelFunctionDecl> declarations() {
    return List.of(
        equality("_==_", "equals"),
        equality("_!=_", "not_equals"),
        CelFunctionDecl.newFunctionDeclaration(
            IN,
            overload("in_whole", SimpleType.DOUBLE, ListType.create(SimpleType.INT)),
            overload("in_number", SimpleType.INT, ListType.create(SimpleType.DOUBLE))));
  }

  private static CelFunctionDecl equality(String function, String id) {
    return CelFunctionDecl.newFunctionDeclaration(
        function,
        overload(id + "_whole", SimpleType.DOUBLE, SimpleType.INT),
        overload(id + "_number", SimpleType.INT, SimpleType.DOUBLE));
  }

  private static CelOverloadDecl overload(String id, CelType left, CelType right) {
    return CelOverloadDecl.newGlobalOverload(id, SimpleType.BOOL, left, right);
  }

  static List<CelFunctionBinding> bindings() {
    return List.of(
        CelFunctionBinding.from("equals_whole", Double.class, Long.class, (a, b) -> same(a, b)),
        CelFunctionBinding.from("equals_number", Long.class, Double.class, (a, b) -> same(a, b)),
        CelFunctionBinding.from(
            "not_equals_whole", Double.class, Long.class, (a, b) -> !same(a, b)),
        CelFunctionBinding.from(
            "not_equals_number", Long.class, Double.class, (a, b) -> !same(a, b)),
        CelFunctionBinding.from("in_whole", Double.class, List.class, NumberFunctions::in),
        CelFunctionBinding.from("in_number", Long.class, List.class, NumberFunctions::in));
  }

  private static boolean in(Number number, List<?> numbers) {
    return numbers.stream().anyMatch(each -> same(number, (Number) each));
  }

  private static boolean same(Number left, Number right) {
    return left.doubleValue() == right.doubleValue();
  }
}
