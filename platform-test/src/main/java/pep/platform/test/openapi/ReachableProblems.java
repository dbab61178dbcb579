package pep.platform.test.openapi;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/**
 * Which refusals a handler may answer with: those that the code makes which it can come to,
 * directly or through what it calls. What runs later on its own, in the background, is left out.
 */
final class ReachableProblems {

  private static final Set<String> ON_THEIR_OWN =
      Set.of("pep.platform.background", "pep.platform.due");

  /** Reading a room's classes costs seconds, and they are the same for every context of a run. */
  private static final Map<String, ReachableProblems> READ = new ConcurrentHashMap<>();

  private final JavaClasses classes;
  private final Map<String, Set<Problem>> known = new ConcurrentHashMap<>();
  private final Map<JavaCodeUnit, Step> steps = new ConcurrentHashMap<>();

  private ReachableProblems(String basePackage) {
    this.classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(basePackage, "pep.platform");
  }

  /** Of what stands in the package and in the platform; read when it is asked for first. */
  static ReachableProblems in(String basePackage) {
    return READ.computeIfAbsent(basePackage, ReachableProblems::new);
  }

  /** All that the handler, and what else runs for its requests, can come to. */
  Set<Problem> of(Method handler) {
    Class<?> declaring = handler.getDeclaringClass();
    JavaClass controller =
        classes.contain(declaring)
            ? classes.get(declaring)
            : new ClassFileImporter().importClass(declaring);
    Stream<JavaCodeUnit> starts =
        controller.getMethods().stream()
            .filter(
                method ->
                    method.getName().equals(handler.getName())
                        || method.isAnnotatedWith(
                            "org.springframework.web.bind.annotation.InitBinder"))
            .map(JavaCodeUnit.class::cast);
    Stream<JavaCodeUnit> arguments =
        Arrays.stream(handler.getParameterTypes())
            .filter(type -> classes.contain(type))
            .flatMap(type -> classes.get(type).getConstructors().stream());
    return known.computeIfAbsent(
        handler.toString(), name -> reach(Stream.concat(starts, arguments).toList()));
  }

  private Set<Problem> reach(Iterable<JavaCodeUnit> starts) {
    Set<Problem> problems = new HashSet<>();
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    starts.forEach(open::add);
    while (!open.isEmpty()) {
      JavaCodeUnit at = open.remove();
      if (!seen.add(at) || ON_THEIR_OWN.contains(at.getOwner().getPackageName())) {
        continue;
      }
      Step step = steps.computeIfAbsent(at, ReachableProblems::step);
      problems.addAll(step.made());
      open.addAll(step.next());
    }
    return problems;
  }

  /** What one method makes itself, and what it calls. */
  private record Step(Set<Problem> made, Set<JavaCodeUnit> next) {}

  private static Step step(JavaCodeUnit at) {
    Set<Problem> made =
        Stream.concat(
                at.getConstructorCallsFromSelf().stream(),
                at.getConstructorReferencesFromSelf().stream())
            .flatMap(each -> problem(each.getTargetOwner()))
            .collect(Collectors.toSet());
    return new Step(made, next(at).collect(Collectors.toSet()));
  }

  private static Stream<JavaCodeUnit> next(JavaCodeUnit at) {
    Stream<JavaCodeUnit> constructors =
        Stream.concat(
                at.getConstructorCallsFromSelf().stream(),
                at.getConstructorReferencesFromSelf().stream())
            .flatMap(call -> call.getTarget().resolveMember().stream());
    Stream<JavaCodeUnit> methods =
        Stream.concat(
                at.getMethodCallsFromSelf().stream(), at.getMethodReferencesFromSelf().stream())
            .flatMap(
                call ->
                    Stream.concat(
                        call.getTarget().resolveMember().stream(),
                        call.getTargetOwner().getAllSubclasses().stream()
                            .flatMap(
                                type ->
                                    type
                                        .tryGetMethod(
                                            call.getName(),
                                            call.getTarget().getRawParameterTypes().stream()
                                                .map(JavaClass::getName)
                                                .toArray(String[]::new))
                                        .stream())));
    return Stream.concat(constructors, methods)
        .filter(unit -> unit.getOwner().getPackageName().startsWith("pep."));
  }

  private static Stream<Problem> problem(JavaClass type) {
    if (!type.isAssignableTo(RuleBroken.class)) {
      return Stream.empty();
    }
    Problem problem =
        ClassUtils.resolveClassName(type.getName(), null).getAnnotation(Problem.class);
    return problem == null ? Stream.empty() : Stream.of(problem);
  }
}
