package adamant.evidence.jml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JML expressions, by recursive descent over Java's precedences, with {@code ==>} below them. */
public final class ExpressionReader {

  private static final Pattern TOKEN = Pattern.compile("\\s*(?:(\\d+\\.\\d+(?:[eE][+-]?\\d+)?[fFdD]?|\\d+[fFdD]?|\"[^\"]*\")"
      + "|(\\\\?[A-Za-z_]\\w*)|(==>|==|!=|<=|>=|&&|\\|\\||[-+*/%<>!?:;,.()\\[\\]]))");
  private static final List<Set<String>> LEVELS = List.of(Set.of("==>"), Set.of("||"), Set.of("&&"), Set.of("==", "!="),
      Set.of("<", "<=", ">", ">="), Set.of("+", "-"), Set.of("*", "/", "%"));
  private static final Set<String> PRIMITIVES = Set.of("double", "float", "int");

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private int at;

  private ExpressionReader(String text) {
    this.text = text;
    Matcher m = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length() && m.find(end) && m.start() == end) {
      tokens.add(m.group().strip());
      end = m.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new IllegalArgumentException("cannot read '" + text.substring(end).strip() + "' in: " + text);
    }
  }

  /** The expression of a text. */
  public static Expression read(String text) {
    ExpressionReader reader = new ExpressionReader(text);
    Expression e = reader.conditional();
    if (reader.at < reader.tokens.size()) {
      throw reader.unexpected();
    }
    return e;
  }

  private IllegalArgumentException unexpected() {
    return new IllegalArgumentException("cannot read '" + peek() + "', token " + at + " of: " + text);
  }

  private String peek() {
    return at < tokens.size() ? tokens.get(at) : "";
  }

  private boolean take(String token) {
    if (peek().equals(token)) {
      at++;
      return true;
    }
    return false;
  }

  private void need(String token) {
    if (!take(token)) {
      throw unexpected();
    }
  }

  private Expression conditional() {
    Expression e = binary(0);
    if (take("?")) {
      Expression yes = conditional();
      need(":");
      e = new Expression.Conditional(e, yes, conditional());
    }
    return e;
  }

  private Expression binary(int level) {
    if (level == LEVELS.size()) {
      return unary();
    }
    Expression e = binary(level + 1);
    while (LEVELS.get(level).contains(peek())) {
      String operator = tokens.get(at++);
      e = new Expression.Binary(operator, e, binary(level + 1));
    }
    return e;
  }

  private Expression unary() {
    if (take("-")) {
      return new Expression.Unary("-", unary());
    }
    if (take("!")) {
      return new Expression.Unary("!", unary());
    }
    if (peek().equals("(") && at + 2 < tokens.size() && PRIMITIVES.contains(tokens.get(at + 1))
        && tokens.get(at + 2).equals(")")) {
      String type = tokens.get(at + 1);
      at += 3;
      return new Expression.Cast(type, unary());
    }
    return postfix(primary());
  }

  private Expression postfix(Expression of) {
    Expression e = of;
    while (true) {
      if (take(".")) {
        String name = tokens.get(at++);
        e = peek().equals("(") ? new Expression.Call(e, name, arguments()) : new Expression.Field(e, name);
      } else if (take("[")) {
        e = new Expression.Element(e, conditional());
        need("]");
      } else {
        return e;
      }
    }
  }

  private List<Expression> arguments() {
    List<Expression> arguments = new ArrayList<>();
    need("(");
    if (!take(")")) {
      do {
        arguments.add(conditional());
      } while (take(","));
      need(")");
    }
    return arguments;
  }

  private Expression primary() {
    String token = peek();
    if (take("(")) {
      Expression e = peek().equals("\\forall") || peek().equals("\\exists") ? quantified() : conditional();
      need(")");
      return e;
    }
    if (token.isEmpty()) {
      throw unexpected();
    }
    at++;
    if (Character.isDigit(token.charAt(0))) {
      return new Expression.Literal(number(token));
    }
    if (token.startsWith("\"")) {
      return new Expression.Literal(token.substring(1, token.length() - 1));
    }
    switch (token) {
      case "true", "false" -> {
        return new Expression.Literal(Boolean.valueOf(token));
      }
      case "null" -> {
        return new Expression.Literal(null);
      }
      default -> {
        if (!Character.isJavaIdentifierStart(token.charAt(0)) && token.charAt(0) != '\\') {
          at--;
          throw unexpected();
        }
        return peek().equals("(") ? new Expression.Call(null, token, arguments()) : new Expression.Name(token);
      }
    }
  }

  private static Number number(String token) {
    if (token.matches("\\d+")) {
      return Integer.valueOf(token);
    }
    if (token.matches(".*[fF]")) {
      return Float.valueOf(token);
    }
    return Double.valueOf(token);
  }

  private Expression quantified() {
    boolean forAll = tokens.get(at++).equals("\\forall");
    need("int");
    String variable = tokens.get(at++);
    need(";");
    Expression range = conditional();
    need(";");
    return new Expression.Quantified(forAll, variable, range, conditional());
  }
}
