package bg.nrm.web.cases;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture somebody attached, drawn anew for a page: only its points are left of it, in a size that fits. What a file carries beside
 * them, such as the place where it was taken or something that a browser would choke on, does not reach the page.
 */
final class Picture {

    private static final int WIDEST = 1200;
    private static final long MOST_POINTS = 60_000_000;

    private Picture() {}

    /** As an address with the picture in it; empty where it is no picture, broken, or too large. */
    static Optional<String> of(byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? drawn(readers.next(), in) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> drawn(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_POINTS) {
                return Optional.empty();
            }
            int every = (int) Math.max(1, Math.max(width, height) / WIDEST);
            ImageReadParam smaller = reader.getDefaultReadParam();
            smaller.setSourceSubsampling(every, every, 0, 0);
            return Optional.of(address(reader.read(0, smaller)));
        } finally {
            reader.dispose();
        }
    }

    private static String address(BufferedImage points) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(points, "png", out);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
