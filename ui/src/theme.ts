// How Bilan looks: a deep teal on paper grey, small radii, quiet lines. Everything that
// Mantine lets us set once is set here; the rest is in base.css.
import { createTheme, type MantineColorsTuple } from "@mantine/core";

const teal: MantineColorsTuple = [
  "#e9f3f4",
  "#d0e5e8",
  "#a7ced4",
  "#79b6bf",
  "#4d9ba6",
  "#2b808c",
  "#166775",
  "#0b5563",
  "#08444f",
  "#053039",
];

const gray: MantineColorsTuple = [
  "#f8f9f8",
  "#f1f3f2",
  "#e6eaea",
  "#dadfdf",
  "#c3cccc",
  "#9da9aa",
  "#5f6b6d",
  "#475254",
  "#313a3c",
  "#1b2325",
];

const dark: MantineColorsTuple = [
  "#dfe7e7",
  "#c6d0d1",
  "#a5b2b4",
  "#7f8f92",
  "#3c4d51",
  "#2a393d",
  "#1b272a",
  "#11191b",
  "#0c1315",
  "#080d0e",
];

export const theme = createTheme({
  primaryColor: "teal",
  primaryShade: { light: 7, dark: 6 },
  colors: { teal, gray, dark },
  black: "#172022",
  fontFamily: '"Noto Sans Variable", "Noto Sans", system-ui, sans-serif',
  fontSizes: { xs: "0.75rem", sm: "0.84375rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  headings: { fontWeight: "640" },
  defaultRadius: "md",
  radius: { xs: "3px", sm: "5px", md: "7px", lg: "11px", xl: "16px" },
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
  components: {
    Button: { defaultProps: { size: "sm" } },
    Tooltip: {
      defaultProps: { withArrow: true, openDelay: 250, events: { hover: true, focus: true, touch: true } },
    },
    Select: {
      defaultProps: {
        // The list of choices scrolls by itself: keys reach it through the field.
        withScrollArea: false,
        styles: { options: { maxHeight: "16rem", overflowY: "auto" } },
      },
    },
    Modal: {
      defaultProps: {
        centered: true,
        radius: "lg",
        overlayProps: { backgroundOpacity: 0.45 },
        transitionProps: { duration: 120 },
      },
    },
    Menu: {
      defaultProps: {
        shadow: "md",
        position: "bottom-end",
        withInitialFocusPlaceholder: false,
        transitionProps: { duration: 0 },
      },
    },
  },
});
