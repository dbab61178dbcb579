package pep.platform.test.openapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import pep.platform.test.Contracts;

/** What the sources say of a handler, a record and its components. */
final class SourceComments {

  /**
   * One comment.
   *
   * @param summary its first sentence, without the full stop
   * @param rest what follows it
   * @param parameters what is said of each
   */
  record Comment(String summary, String rest, Map<String, String> parameters) {}

  /** Sources do not change while tests run, whichever context asks. */
  private static final Map<Class<?>, Map<String, Comment>> FILES = new ConcurrentHashMap<>();

  Optional<Comment> of(Method handler) {
    Class<?> type = handler.getDeclaringClass();
    return Optional.ofNullable(file(type).get(name(type) + "#" + handler.getName()));
  }

  Optional<Comment> of(Class<?> type) {
    return Optional.ofNullable(file(type).get(name(type)));
  }

  private static Map<String, Comment> file(Class<?> type) {
    return FILES.computeIfAbsent(outermost(type), SourceComments::read);
  }

  private static Class<?> outermost(Class<?> type) {
    Class<?> outer = type;
    while (outer.getEnclosingClass() != null) {
      outer = outer.getEnclosingClass();
    }
    return outer;
  }

  /** The name within its file: {@code Outer.Inner}. */
  private static String name(Class<?> type) {
    String own = type.getSimpleName();
    return type.getEnclosingClass() == null ? own : name(type.getEnclosingClass()) + "." + own;
  }

  private static Map<String, Comment> read(Class<?> type) {
    String file = "src/main/java/" + type.getName().replace('.', '/') + ".java";
    try (Stream<Path> modules = Files.list(Contracts.root().resolveSibling("."))) {
      Optional<Path> source =
          modules.map(module -> module.resolve(file)).filter(Files::exists).findFirst();
      return source.isPresent() ? parse(source.get()) : Map.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Comment> parse(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjects(source));
      DocTrees trees = DocTrees.instance(task);
      Map<String, Comment> found = new HashMap<>();
      for (CompilationUnitTree unit : task.parse()) {
        new Collector(trees, found).scan(unit, "");
      }
      return found;
    }
  }

  private static final class Collector extends TreePathScanner<Void, String> {

    private final DocTrees trees;
    private final Map<String, Comment> found;

    Collector(DocTrees trees, Map<String, Comment> found) {
      this.trees = trees;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
      String name = (outer.isEmpty() ? "" : outer + ".") + type.getSimpleName();
      keep(name);
      return super.visitClass(type, name);
    }

    @Override
    public Void visitMethod(MethodTree method, String type) {
      keep(type + "#" + method.getName());
      return super.visitMethod(method, type);
    }

    private void keep(String name) {
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (DocTree tag : comment.getBlockTags()) {
          if (tag instanceof ParamTree param) {
            parameters.put(param.getName().toString(), text(param.getDescription()));
          }
        }
        String summary = text(comment.getFirstSentence()).replaceAll("\\.$", "");
        found.put(name, new Comment(summary, text(comment.getBody()), parameters));
      }
    }
  }

  private static String text(List<? extends DocTree> trees) {
    return trees.stream()
        .map(SourceComments::text)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String text(DocTree tree) {
    return switch (tree) {
      case LiteralTree literal -> literal.getBody().toString();
      case LinkTree link when !link.getLabel().isEmpty() -> text(link.getLabel());
      case LinkTree link -> link.getReference().getSignature().replaceAll(".*[#.]", "");
      case StartElementTree element -> " ";
      default -> tree.toString();
    };
  }
}
