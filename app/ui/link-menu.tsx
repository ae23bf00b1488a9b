import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";

export type MenuLink = { to: string; icon: IconName; text: string };

/** Ways that are seldom gone, behind one button. */
export function LinkMenu({ label, links }: { label: string; links: readonly MenuLink[] }) {
  return (
    <MenuTrigger>
      <Button iconEnd="down">{label}</Button>
      <Popover className="menu" placement="bottom end">
        <Menu className="menu__list" aria-label={label}>
          {links.map(({ to, icon, text }) => (
            <MenuItem key={to} id={to} href={to} textValue={text} className="menu__item">
              <Icon name={icon} />
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
