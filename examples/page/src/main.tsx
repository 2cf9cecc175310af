import { render } from "preact";
import { App } from "./app.js";
import "./style/colors.css";
import "./style/base.css";
import "./style/controls.css";
import "./style/masthead.css";
import "./style/layout.css";
import "./style/tables.css";
import "./style/office.css";
import "./style/stages.css";
import "./style/answer.css";
import "./style/form.css";
import "./style/narrow.css";
import "./style/phone.css";
import "./style/print.css";

const root = document.getElementById("app");
if (root !== null) render(<App />, root);
