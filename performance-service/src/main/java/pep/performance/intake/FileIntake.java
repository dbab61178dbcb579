package pep.performance.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Reach;

/**
 * Takes a file of sales in once all of it has come and can be read, so that one that is refused
 * counts nothing. Of a file that broke off, what came counts, and the same file goes on from there.
 */
@Service
public class FileIntake {

  private final SalesIntake intake;
  private final IntakeProgress progress;

  FileIntake(SalesIntake intake, IntakeProgress progress) {
    this.intake = intake;
    this.progress = progress;
  }

  /**
   * Takes a file in, or goes on where an earlier try of the same file ended.
   *
   * @throws InvalidInput if its header cannot be read; no intake begins then
   * @throws FileRefused if it cannot be read to its end
   * @throws DigestMismatch if the file is not the one that was announced
   * @throws IntakeVoided if it was voided before
   * @throws IntakeDiffers if other lines were stored under the same key
   * @throws IntakeInterrupted if the sender stopped half-way
   * @throws IOException if the sender stopped within the header
   */
  public Intake take(Reach caller, IntakeRequest request, FileForm form, InputStream in)
      throws IOException {
    try (SentFile file = SentFile.receive(in)) {
      String id = request.intakeId(caller);
      check(caller, request, id, file, form);
      try (InputStream again = file.open()) {
        return intake.take(caller, request.arrived(file.sha256()), id, form.open(again));
      }
    }
  }

  private void check(Reach caller, IntakeRequest request, String id, SentFile file, FileForm form)
      throws IOException {
    try (InputStream in = file.open()) {
      LineSource lines = form.open(in);
      String announced = request.digest();
      if (!file.isCut() && announced != null && !announced.equals(file.sha256())) {
        throw refused(caller, request, id, new DigestMismatch(id, announced, file.sha256()));
      }
      List<FieldError> errors = faults(lines, file.isCut());
      if (!errors.isEmpty()) {
        throw refused(caller, request, id, new FileRefused(id, errors));
      }
    }
  }

  private RuleBroken refused(Reach caller, IntakeRequest request, String id, RuleBroken why) {
    progress.refuse(caller, request, id, String.valueOf(why.getMessage()));
    return why;
  }

  /** What keeps a file from being read to its end, or to where the sender stopped. */
  private static List<FieldError> faults(LineSource lines, boolean cut) throws IOException {
    try {
      RawLine line = lines.next();
      while (line != null) {
        line = lines.next();
      }
      return List.of();
    } catch (InvalidInput broken) {
      return broken.errors();
    } catch (IOException end) {
      if (cut) {
        return List.of();
      }
      throw end;
    }
  }
}
