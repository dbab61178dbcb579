package pep.platform.test.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import java.util.List;
import org.springframework.web.method.HandlerMethod;

/**
 * What an operation is called and does: its name comes from controller and method, its summary from
 * the method's Javadoc, its tag from the feature.
 */
final class OperationTexts implements Derivation {

  private final SourceComments comments;

  OperationTexts(SourceComments comments) {
    this.comments = comments;
  }

  @Override
  public void apply(Operation operation, Components components, HandlerMethod handler) {
    String controller = handler.getBeanType().getSimpleName().replaceAll("Controller$", "");
    String method = handler.getMethod().getName();
    operation.setOperationId(
        Character.toLowerCase(controller.charAt(0))
            + controller.substring(1)
            + Character.toUpperCase(method.charAt(0))
            + method.substring(1));
    operation.setTags(List.of(feature(handler.getBeanType().getPackageName())));
    comments
        .of(handler.getMethod())
        .ifPresent(
            comment -> {
              operation.setSummary(comment.summary());
              if (!comment.rest().isEmpty()) {
                operation.setDescription(comment.rest());
              }
              if (operation.getParameters() != null) {
                operation
                    .getParameters()
                    .forEach(
                        parameter -> {
                          String said = comment.parameters().get(parameter.getName());
                          if (said != null) {
                            parameter.setDescription(said);
                          }
                        });
              }
            });
  }

  /** The package beneath the service's, such as {@code pricing}. */
  private static String feature(String name) {
    return name.replaceAll("\\.web$", "").replaceAll(".*\\.", "");
  }
}
