package org.isftracker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements that something takes, those for sessions left out. Import it
 * beside {@link TestDatabase}.
 */
public class Statements implements BeanPostProcessor {

	private final List<String> seen = new CopyOnWriteArrayList<>();

	/** The statements prepared while the action ran, in their order. */
	public List<String> during(Callable<?> action) throws Exception {
		seen.clear();
		action.call();
		return List.copyOf(seen);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return bean instanceof DataSource source && !(bean instanceof Listening) ? new Listening(source) : bean;
	}

	private void note(Object[] arguments) {
		if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql
				&& !sql.toLowerCase(Locale.ROOT).contains("spring_session")) {
			seen.add(sql);
		}
	}

	private final class Listening extends DelegatingDataSource {

		private Listening(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			var connection = super.getConnection();
			InvocationHandler handler = (proxy, method, arguments) -> {
				if ("prepareStatement".equals(method.getName())) {
					note(arguments);
				}
				try {
					return method.invoke(connection, arguments);
				}
				catch (InvocationTargetException failure) {
					throw failure.getTargetException();
				}
			};
			return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
					handler);
		}

	}

}
