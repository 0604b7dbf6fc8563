package org.isftracker.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import javax.imageio.ImageIO;

import org.isftracker.document.Drawing.Box;
import org.isftracker.document.Drawing.Line;
import org.isftracker.document.Drawing.Shape;
import org.isftracker.document.Drawing.Words;

/** Paints a drawing as PNG, at three dots a unit. */
final class Png {

	static final int DOTS = 3;

	private Png() {
	}

	static String address(Drawing drawing) {
		return "data:image/png;base64," + Base64.getEncoder().encodeToString(of(drawing));
	}

	static byte[] of(Drawing drawing) {
		var image = new BufferedImage(drawing.width() * DOTS, drawing.height() * DOTS, BufferedImage.TYPE_INT_RGB);
		var graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.scale(DOTS, DOTS);
		drawing.shapes().forEach(shape -> paint(graphics, shape));
		graphics.dispose();
		return written(image);
	}

	private static void paint(Graphics2D graphics, Shape shape) {
		if (shape instanceof Box box) {
			graphics.setColor(Color.decode(box.fill()));
			graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
		}
		else if (shape instanceof Line line) {
			graphics.setColor(Color.decode(line.ink()));
			graphics.setStroke(new BasicStroke((float) line.thickness()));
			graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
		}
		else if (shape instanceof Words words) {
			graphics.setColor(Color.decode(words.ink()));
			graphics.fill(Lettering.outline(words));
		}
	}

	private static byte[] written(BufferedImage image) {
		var bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
			return bytes.toByteArray();
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
