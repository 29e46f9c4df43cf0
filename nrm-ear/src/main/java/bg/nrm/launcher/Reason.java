package bg.nrm.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Words for the failures of the file system, which Java tells by the class of the exception alone. */
final class Reason {

    private Reason() {}

    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied.";
        }
        if (e instanceof FileAlreadyExistsException inTheWay) {
            return inTheWay.getFile() + " is not a directory.";
        }
        if (e instanceof NotDirectoryException || e instanceof NoSuchFileException) {
            return "no such directory.";
        }
        if (e instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason() + ".";
        }
        return String.valueOf(e.getMessage());
    }
}
